class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])

        def path(r, c):
            longest = 0
            for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= nr < rows and 0 <= nc < columns and matrix[nr][nc] > matrix[r][c]:
                    longest = max(longest, path(nr, nc))
            return longest + 1

        best = 0
        for r in range(rows):
            for c in range(columns):
                best = max(best, path(r, c))
        return best
