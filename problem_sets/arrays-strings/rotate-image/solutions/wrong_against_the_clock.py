class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        for row in range(n):
            for column in range(row):
                matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
        matrix.reverse()
