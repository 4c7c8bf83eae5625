class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda interval: interval[1])
        kept = 0
        last = -inf
        for start, end in intervals:
            if start >= last:
                kept += 1
                last = end
        return kept
