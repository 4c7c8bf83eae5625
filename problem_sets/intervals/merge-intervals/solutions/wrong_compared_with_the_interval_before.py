class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        pieces = [intervals[0][:]]
        for before, (start, end) in pairwise(intervals):
            if start <= before[1]:
                pieces[-1][1] = max(pieces[-1][1], end)
            else:
                pieces.append([start, end])
        return pieces
