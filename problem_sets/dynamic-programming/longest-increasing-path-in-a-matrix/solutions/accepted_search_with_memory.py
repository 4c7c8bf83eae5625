class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])
        known = [[0] * columns for _ in range(rows)]  # the longest walks that begin here

        def path(r, c):
            if not known[r][c]:
                longest = 0
                for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= nr < rows and 0 <= nc < columns and matrix[nr][nc] > matrix[r][c]:
                        longest = max(longest, path(nr, nc))
                known[r][c] = longest + 1
            return known[r][c]

        return max(path(r, c) for r in range(rows) for c in range(columns))
