class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        land = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 1}

        def area(r, c):
            if (r, c) not in land:
                return 0
            land.remove((r, c))
            return 1 + area(r + 1, c) + area(r - 1, c) + area(r, c + 1) + area(r, c - 1)

        return max((area(r, c) for r, c in list(land)), default=0)
