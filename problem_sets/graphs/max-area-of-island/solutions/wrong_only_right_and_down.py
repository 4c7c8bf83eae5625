class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])

        def area(r, c):
            if r < 0 or c < 0 or r == rows or c == columns or grid[r][c] == 0:
                return 0
            grid[r][c] = 0
            return 1 + area(r + 1, c) + area(r, c + 1)

        return max(area(r, c) for r in range(rows) for c in range(columns))
