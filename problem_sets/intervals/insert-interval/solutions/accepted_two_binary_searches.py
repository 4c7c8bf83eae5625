class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        first = bisect_left(intervals, newInterval[0], key=lambda interval: interval[1])
        beyond = bisect_right(intervals, newInterval[1], key=lambda interval: interval[0])
        joined = [newInterval, *intervals[first:beyond]]
        intervals[first:beyond] = [[min(start for start, _ in joined), max(end for _, end in joined)]]
        return intervals
