class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda interval: interval[1])
        removed = 0
        for before, one in pairwise(intervals):
            if one[0] < before[1]:
                removed += 1
        return removed
