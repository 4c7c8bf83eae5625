class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        top = 0
        bottom = len(matrix) - 1
        while top < bottom:
            middle = (top + bottom) // 2
            if matrix[middle][-1] < target:
                top = middle + 1
            else:
                bottom = middle
        row = matrix[top]
        left = 0
        right = len(row) - 1
        while left < right:
            middle = (left + right) // 2
            if row[middle] < target:
                left = middle + 1
            else:
                right = middle
        return row[left] == target
