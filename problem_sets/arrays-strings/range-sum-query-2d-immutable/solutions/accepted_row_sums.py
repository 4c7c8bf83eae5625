class NumMatrix:
    def __init__(self, matrix: List[List[int]]):
        self.rows = [list(accumulate(row, initial=0)) for row in matrix]

    def sumRegion(self, row1: int, col1: int, row2: int, col2: int) -> int:
        total = 0
        for sums in self.rows[row1 : row2 + 1]:
            total += sums[col2 + 1] - sums[col1]
        return total
