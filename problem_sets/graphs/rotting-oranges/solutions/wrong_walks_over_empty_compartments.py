class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        rotten = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 2]
        fresh = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 1]
        if fresh and not rotten:
            return -1
        return max((min(abs(r - y) + abs(c - x) for y, x in rotten) for r, c in fresh), default=0)
