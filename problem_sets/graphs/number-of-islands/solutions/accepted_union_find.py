class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        parent = list(range(rows * columns))

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        count = 0
        for r in range(rows):
            for c in range(columns):
                if grid[r][c] == "0":
                    continue
                count += 1
                here = r * columns + c
                if r > 0 and grid[r - 1][c] == "1":
                    a, b = find(here), find(here - columns)
                    if a != b:
                        parent[a] = b
                        count -= 1
                if c > 0 and grid[r][c - 1] == "1":
                    a, b = find(here), find(here - 1)
                    if a != b:
                        parent[a] = b
                        count -= 1
        return count
