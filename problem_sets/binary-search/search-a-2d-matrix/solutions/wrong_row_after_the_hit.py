class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        row = bisect_right([row[0] for row in matrix], target)
        if row == len(matrix):
            row -= 1
        place = bisect_left(matrix[row], target)
        return place < len(matrix[row]) and matrix[row][place] == target
