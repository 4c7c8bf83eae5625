class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        pieces = []
        for start, end in intervals:
            if pieces and start <= pieces[-1][1] and pieces[-1][0] <= end:
                pieces[-1] = [min(pieces[-1][0], start), max(pieces[-1][1], end)]
            else:
                pieces.append([start, end])
        return pieces
