class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort(key=lambda interval: interval[1])
        pieces = []
        for start, end in intervals:
            if pieces and start <= pieces[-1][1]:
                pieces[-1] = [min(pieces[-1][0], start), end]
            else:
                pieces.append([start, end])
        return pieces
