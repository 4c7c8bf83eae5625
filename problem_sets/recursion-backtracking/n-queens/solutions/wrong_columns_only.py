class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        found = []
        columns = []

        def place(r):
            if r == n:
                found.append(["." * c + "Q" + "." * (n - c - 1) for c in columns])
            for c in range(n):
                if all(c != other for other in columns):
                    columns.append(c)
                    place(r + 1)
                    columns.pop()

        place(0)
        return found
