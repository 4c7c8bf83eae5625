class NumMatrix:
    def __init__(self, matrix: List[List[int]]):
        self.matrix = matrix

    def sumRegion(self, row1: int, col1: int, row2: int, col2: int) -> int:
        m, n = len(self.matrix), len(self.matrix[0])
        sums = [[0] * (n + 1) for _ in range(m + 1)]
        for r in range(m):
            for c in range(n):
                sums[r + 1][c + 1] = self.matrix[r][c] + sums[r][c + 1] + sums[r + 1][c] - sums[r][c]
        return sums[row2 + 1][col2 + 1] - sums[row1][col2 + 1] - sums[row2 + 1][col1] + sums[row1][col1]
