class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        unseen = {(r, c): grid[r][c] for r in range(n) for c in range(n)}
        heap = [(unseen.pop((0, 0)), 0, 0)]
        while heap:
            time, r, c = heappop(heap)
            if r == c == n - 1:
                return time
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if (y, x) in unseen:
                    heappush(heap, (time + unseen.pop((y, x)), y, x))
