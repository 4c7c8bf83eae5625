class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        result = []
        for interval in intervals:
            if interval[1] < start or interval[0] > end:
                result.append(interval)
            else:
                start = min(start, interval[0])
                end = max(end, interval[1])
        return result + [[start, end]]
