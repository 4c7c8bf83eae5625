class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])
        longest = [[1] * columns for _ in range(rows)]
        for r, c in sorted(product(range(rows), range(columns)), key=lambda cell: matrix[cell[0]][cell[1]]):
            for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= nr < rows and 0 <= nc < columns and matrix[nr][nc] <= matrix[r][c]:
                    longest[r][c] = max(longest[r][c], longest[nr][nc] + 1)
        return max(max(row) for row in longest)
