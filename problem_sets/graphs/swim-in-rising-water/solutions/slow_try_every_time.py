class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        for time in range(grid[0][0], n * n):
            met = {(0, 0)}
            stack = [(0, 0)]
            while stack:
                r, c = stack.pop()
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < n and 0 <= x < n and grid[y][x] <= time and (y, x) not in met:
                        met.add((y, x))
                        stack.append((y, x))
            if (n - 1, n - 1) in met:
                return time
