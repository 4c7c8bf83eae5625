class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        while True:
            overlapping = [one for one in intervals if one[0] <= end and start <= one[1]]
            if not overlapping:
                return sorted([*intervals, [start, end]])
            one = overlapping[0]
            start, end = min(start, one[0]), max(end, one[1])
            intervals.remove(one)
