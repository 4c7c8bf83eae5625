class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        pieces = []
        for start, end in intervals:
            apart = []
            for piece in pieces:
                if piece[0] <= end and start <= piece[1]:
                    start, end = min(start, piece[0]), max(end, piece[1])
                else:
                    apart.append(piece)
            pieces = apart + [[start, end]]
        return pieces
