class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])
        visited = [[False] * columns for _ in range(rows)]

        def path(r, c):
            visited[r][c] = True
            longest = 0
            for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= nr < rows and 0 <= nc < columns:
                    if matrix[nr][nc] > matrix[r][c] and not visited[nr][nc]:
                        longest = max(longest, path(nr, nc))
            return longest + 1

        best = 0
        for r in range(rows):
            for c in range(columns):
                if not visited[r][c]:
                    best = max(best, path(r, c))
        return best
