class Solution:
    def partition(self, s: str) -> List[List[str]]:
        found = []
        pieces = []

        def cut(rest):
            if not rest:
                found.append(pieces[:])
            for length in range(1, len(rest)):
                piece = rest[:length]
                if piece == piece[::-1]:
                    pieces.append(piece)
                    cut(rest[length:])
                    pieces.pop()

        cut(s)
        return found
