class NumMatrix:
    def __init__(self, matrix: List[List[int]]):
        self.rows = [list(accumulate(row)) for row in matrix]

    def sumRegion(self, row1: int, col1: int, row2: int, col2: int) -> int:
        return sum(sums[col2] - sums[col1] for sums in self.rows[row1 : row2 + 1])
