class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        parent, size = {}, {}

        def find(cell):
            if parent[cell] != cell:
                parent[cell] = find(parent[cell])
            return parent[cell]

        for r, row in enumerate(grid):
            for c, cell in enumerate(row):
                if cell == 1:
                    here = (r, c)
                    parent[here], size[here] = here, 1
                    for other in ((r - 1, c), (r, c - 1)):
                        if other in parent and find(other) != here:
                            size[here] += size[find(other)]
                            parent[find(other)] = here
        return max(size.values(), default=0)
