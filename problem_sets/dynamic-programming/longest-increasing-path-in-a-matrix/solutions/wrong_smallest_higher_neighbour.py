class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])
        following = {}
        for r in range(rows):
            for c in range(columns):
                around = [
                    (matrix[nr][nc], nr, nc)
                    for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
                    if 0 <= nr < rows and 0 <= nc < columns and matrix[nr][nc] > matrix[r][c]
                ]
                following[r, c] = min(around, default=None)
        length = {}
        for r, c in sorted(following, key=lambda cell: -matrix[cell[0]][cell[1]]):
            step = following[r, c]
            length[r, c] = 1 + (length[step[1], step[2]] if step else 0)
        return max(length.values())
