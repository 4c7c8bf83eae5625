class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        old = matrix[:]
        for r, row in enumerate(old):
            if 0 in row:
                for c, value in enumerate(row):
                    if value == 0:
                        for other in matrix:
                            other[c] = 0
                matrix[r][:] = [0] * len(row)
