class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        for row in range(n // 2):
            for column in range((n + 1) // 2):
                saved = matrix[row][column]
                r, c = row, column
                for _ in range(3):
                    before_r, before_c = n - 1 - c, r
                    matrix[r][c] = matrix[before_r][before_c]
                    r, c = before_r, before_c
                matrix[r][c] = saved
