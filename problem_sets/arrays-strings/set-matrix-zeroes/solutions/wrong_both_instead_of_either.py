class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        rows = [0 in row for row in matrix]
        columns = [0 in column for column in zip(*matrix)]
        for r in range(len(rows)):
            for c in range(len(columns)):
                if rows[r] and columns[c]:
                    matrix[r][c] = 0
