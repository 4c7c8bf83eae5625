class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        found = []

        def place(rows, columns, falling, rising):
            if len(rows) == n:
                found.append(rows)
            for c in range(n):
                bit = 2**c
                if not (columns | falling | rising) & bit:
                    row = "." * c + "Q" + "." * (n - c - 1)
                    place(rows + [row], columns | bit, (falling | bit) << 1, (rising | bit) >> 1)

        place([], 0, 0, 0)
        return found
