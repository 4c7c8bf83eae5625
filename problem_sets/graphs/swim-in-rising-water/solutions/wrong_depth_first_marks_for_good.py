class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        met = set()

        def swim(r, c, time):
            if not (0 <= r < n and 0 <= c < n) or (r, c) in met:
                return n * n
            met.add((r, c))
            time = max(time, grid[r][c])
            if r == c == n - 1:
                return time
            best = n * n
            for y, x in ((r + 1, c), (r, c + 1), (r - 1, c), (r, c - 1)):
                reached = swim(y, x, time)
                if reached < best:
                    best = reached
            return best

        return swim(0, 0, 0)
