class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        found = set()

        def place(queens):
            if len(queens) == n:
                columns = [c for _, c in sorted(queens)]
                found.add(tuple("." * c + "Q" + "." * (n - c - 1) for c in columns))
                return
            for r in range(n):
                for c in range(n):
                    if all(r != y and c != x and abs(r - y) != abs(c - x) for y, x in queens):
                        place(queens + [(r, c)])

        place([])
        return [list(way) for way in found]
