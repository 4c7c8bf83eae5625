class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        removed = 0
        reach = -inf
        for start, end in intervals:
            if start < reach:
                removed += 1
                reach = min(reach, end)
            else:
                reach = end
        return removed
