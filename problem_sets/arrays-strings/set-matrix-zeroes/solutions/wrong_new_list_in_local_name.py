class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        rows = [0 in row for row in matrix]
        columns = [0 in column for column in zip(*matrix)]
        matrix = [
            [0 if rows[r] or columns[c] else value for c, value in enumerate(row)] for r, row in enumerate(matrix)
        ]
        return matrix
