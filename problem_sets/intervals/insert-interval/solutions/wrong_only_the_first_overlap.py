class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        for i, (start, end) in enumerate(intervals):
            if newInterval[1] < start:
                return intervals[:i] + [newInterval] + intervals[i:]
            if newInterval[0] <= end:
                joined = [min(start, newInterval[0]), max(end, newInterval[1])]
                return intervals[:i] + [joined] + intervals[i + 1 :]
        return intervals + [newInterval]
