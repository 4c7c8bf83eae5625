class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        met = {(0, 0)}
        path = [(0, 0)]
        while path[-1] != (n - 1, n - 1):
            r, c = path[-1]
            options = [
                (grid[y][x], y, x)
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
                if 0 <= y < n and 0 <= x < n and (y, x) not in met
            ]
            if not options:
                path.pop()
                continue
            _, y, x = min(options)
            met.add((y, x))
            path.append((y, x))
        return max(grid[y][x] for y, x in path)
