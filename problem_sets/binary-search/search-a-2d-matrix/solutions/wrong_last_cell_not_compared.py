class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        width = len(matrix[0])
        low, high = 0, len(matrix) * width - 1
        while low < high:
            middle = (low + high) // 2
            value = matrix[middle // width][middle % width]
            if value == target:
                return True
            if value < target:
                low = middle + 1
            else:
                high = middle
        return False
