class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        first = matrix[0]
        first_row_has_zero = 0 in first
        for r in range(1, len(matrix)):
            row = matrix[r]
            for c in range(len(row)):
                if row[c] == 0:
                    row[0] = 0
                    first[c] = 0
        for r in range(1, len(matrix)):
            row = matrix[r]
            for c in range(len(row) - 1, -1, -1):
                if row[0] == 0 or first[c] == 0:
                    row[c] = 0
        if first_row_has_zero:
            for c in range(len(first)):
                first[c] = 0
