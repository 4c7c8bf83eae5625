class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        row = column = 0
        while row < len(matrix) and column < len(matrix[0]):
            if matrix[row][column] == target:
                return True
            if column + 1 < len(matrix[0]) and matrix[row][column + 1] <= target:
                column += 1
            else:
                row += 1
        return False
