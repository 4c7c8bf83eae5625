class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        zeros = [(r, c) for r in range(n) for c in range(min(n, len(matrix[0]))) if matrix[r][c] == 0]
        rows = {r for r, _ in zeros}
        columns = {c for _, c in zeros}
        for r in range(n):
            for c in range(len(matrix[0])):
                if r in rows or c in columns:
                    matrix[r][c] = 0
