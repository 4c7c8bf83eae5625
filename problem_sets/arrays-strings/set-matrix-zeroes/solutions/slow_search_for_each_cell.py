class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        m, n = len(matrix), len(matrix[0])
        old = [row[:] for row in matrix]
        for r in range(m):
            for c in range(n):
                if any(old[r][j] == 0 for j in range(n)) or any(old[i][c] == 0 for i in range(m)):
                    matrix[r][c] = 0
