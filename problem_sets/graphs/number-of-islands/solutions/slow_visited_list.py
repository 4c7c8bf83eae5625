class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        visited = []
        count = 0
        for r in range(rows):
            for c in range(columns):
                if grid[r][c] == "0" or (r, c) in visited:
                    continue
                count += 1
                visited.append((r, c))
                queue = deque([(r, c)])
                while queue:
                    y, x = queue.popleft()
                    for ny, nx in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                        if 0 <= ny < rows and 0 <= nx < columns and grid[ny][nx] == "1" and (ny, nx) not in visited:
                            visited.append((ny, nx))
                            queue.append((ny, nx))
        return count
