class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        largest = 0
        for r in range(rows):
            for c in range(columns):
                if grid[r][c] == 0:
                    continue
                island = {(r, c)}
                stack = [(r, c)]
                while stack:
                    y, x = stack.pop()
                    for i, j in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                        if 0 <= i < rows and 0 <= j < columns and grid[i][j] == 1 and (i, j) not in island:
                            island.add((i, j))
                            stack.append((i, j))
                largest = max(largest, len(island))
        return largest
