class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        pieces = []
        i = 0
        while i < len(intervals):
            start, end = intervals[i]
            if i + 1 < len(intervals) and intervals[i + 1][0] <= end:
                end = max(end, intervals[i + 1][1])
                i += 1
            pieces.append([start, end])
            i += 1
        return pieces
