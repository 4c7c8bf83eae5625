class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        found = []
        rows = []
        columns, falling, rising = set(), set(), set()

        def place(r):
            if r == n:
                found.append(rows[:])
                return
            for c in range(n):
                if c in columns or r - c in falling or r + c in rising:
                    continue
                columns.add(c)
                falling.add(r - c)
                rising.add(r + c)
                rows.append("." * c + "Q" + "." * (n - c - 1))
                place(r + 1)
                rows.pop()
                columns.remove(c)

        place(0)
        return found
