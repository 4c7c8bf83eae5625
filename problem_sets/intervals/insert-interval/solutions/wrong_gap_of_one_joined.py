class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        before, after = [], []
        start, end = newInterval
        for interval in intervals:
            if interval[1] + 1 < newInterval[0]:
                before.append(interval)
            elif interval[0] - 1 > newInterval[1]:
                after.append(interval)
            else:
                start = min(start, interval[0])
                end = max(end, interval[1])
        return [*before, [start, end], *after]
