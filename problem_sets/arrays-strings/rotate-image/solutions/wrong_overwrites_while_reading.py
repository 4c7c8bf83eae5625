class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        source = matrix[:]
        for row in range(n):
            for column in range(n):
                matrix[column][n - 1 - row] = source[row][column]
