class NumMatrix:
    def __init__(self, matrix: List[List[int]]):
        m, n = len(matrix), len(matrix[0])
        self.sums = sums = [[0] * (n + 1)] * (m + 1)
        for r in range(m):
            for c in range(n):
                sums[r + 1][c + 1] = matrix[r][c] + sums[r][c + 1] + sums[r + 1][c] - sums[r][c]

    def sumRegion(self, row1: int, col1: int, row2: int, col2: int) -> int:
        above, until = self.sums[row1], self.sums[row2 + 1]
        return until[col2 + 1] - until[col1] - above[col2 + 1] + above[col1]
