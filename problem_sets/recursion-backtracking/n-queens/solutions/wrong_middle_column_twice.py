class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        found = []
        columns = []

        def place(r):
            if r == n:
                way = ["." * c + "Q" + "." * (n - c - 1) for c in columns]
                found.append(way)
                found.append([row[::-1] for row in way])
                return
            for c in range(n if r else (n + 1) // 2):
                if all(c != other and abs(c - other) != r - i for i, other in enumerate(columns)):
                    columns.append(c)
                    place(r + 1)
                    columns.pop()

        place(0)
        return found
