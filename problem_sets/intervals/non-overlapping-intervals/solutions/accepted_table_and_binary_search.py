class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda interval: interval[1])
        ends = [end for _, end in intervals]
        most = [0]
        for start, end in intervals:
            most.append(max(most[-1], most[bisect_right(ends, start)] + 1))
        return len(intervals) - most[-1]
