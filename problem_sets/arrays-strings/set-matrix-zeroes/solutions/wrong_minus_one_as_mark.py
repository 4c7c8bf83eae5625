class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        m, n = len(matrix), len(matrix[0])
        for r in range(m):
            for c in range(n):
                if matrix[r][c] == 0:
                    for j in range(n):
                        if matrix[r][j] != 0:
                            matrix[r][j] = -1
                    for i in range(m):
                        if matrix[i][c] != 0:
                            matrix[i][c] = -1
        for r in range(m):
            for c in range(n):
                if matrix[r][c] == -1:
                    matrix[r][c] = 0
