class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        n = len(matrix)
        low, high = 0, n * n - 1
        while low <= high:
            middle = (low + high) // 2
            value = matrix[middle // n][middle % n]
            if value == target:
                return True
            if value < target:
                low = middle + 1
            else:
                high = middle - 1
        return False
