class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        row = 0
        while row + 1 < len(matrix) and matrix[row + 1][0] < target:
            row += 1
        place = bisect_left(matrix[row], target)
        return place < len(matrix[row]) and matrix[row][place] == target
