class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda interval: interval[1])
        removed = 0
        last = -inf
        for start, end in intervals:
            if start <= last:
                removed += 1
            else:
                last = end
        return removed
