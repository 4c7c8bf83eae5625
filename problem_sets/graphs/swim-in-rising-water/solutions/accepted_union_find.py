class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        height = {(r, c): cell for r, row in enumerate(grid) for c, cell in enumerate(row)}
        corners = {(0, 0), (len(grid) - 1, len(grid) - 1)}
        parent = {}

        def find(cell):
            if parent[cell] != cell:
                parent[cell] = find(parent[cell])
            return parent[cell]

        for r, c in sorted(height, key=height.get):
            parent[r, c] = (r, c)
            for other in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if other in parent:
                    parent[find(other)] = (r, c)
            if corners <= parent.keys() and len({find(corner) for corner in corners}) == 1:
                return grid[r][c]
