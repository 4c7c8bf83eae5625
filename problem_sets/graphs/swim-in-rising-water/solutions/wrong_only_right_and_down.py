class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        time = {}
        for r in range(n):
            for c in range(n):
                before = [time[cell] for cell in ((r - 1, c), (r, c - 1)) if cell in time]
                time[r, c] = max(grid[r][c], min(before, default=0))
        return time[n - 1, n - 1]
