class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        land = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 1}
        largest = 0
        for start in sorted(land):
            if start not in land:
                continue
            stack = [start]
            area = 1
            while stack:
                r, c = stack.pop()
                land.discard((r, c))
                for other in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if other in land:
                        area += 1
                        stack.append(other)
            largest = max(largest, area)
        return largest
