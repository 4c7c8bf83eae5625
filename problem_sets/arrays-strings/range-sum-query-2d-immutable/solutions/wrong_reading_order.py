class NumMatrix:
    def __init__(self, matrix: List[List[int]]):
        self.width = len(matrix[0])
        self.sums = [0]
        for row in matrix:
            for value in row:
                self.sums.append(self.sums[-1] + value)

    def sumRegion(self, row1: int, col1: int, row2: int, col2: int) -> int:
        return self.sums[row2 * self.width + col2 + 1] - self.sums[row1 * self.width + col1]
