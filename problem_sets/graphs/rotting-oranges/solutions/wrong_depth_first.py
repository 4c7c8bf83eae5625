class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        time = {(r, c): 0 for r in range(rows) for c in range(columns) if grid[r][c] == 2}

        def rot(r, c, minute):
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < rows and 0 <= x < columns and grid[y][x] == 1 and (y, x) not in time:
                    time[y, x] = minute + 1
                    rot(y, x, minute + 1)

        for r, c in list(time):
            rot(r, c, 0)
        fresh = sum(row.count(1) for row in grid)
        rotten = sum(row.count(2) for row in grid)
        return max(time.values(), default=0) if len(time) == fresh + rotten else -1
