class NumMatrix:
    def __init__(self, matrix: List[List[int]]):
        self.sums = [row[:] for row in matrix]
        for row in self.sums:
            for c in range(1, len(row)):
                row[c] += row[c - 1]
        for above, row in zip(self.sums, self.sums[1:]):
            for c in range(len(row)):
                row[c] += above[c]

    def sumRegion(self, row1: int, col1: int, row2: int, col2: int) -> int:
        above, until = self.sums[row1 - 1], self.sums[row2]
        return until[col2] - until[col1 - 1] - above[col2] + above[col1 - 1]
