class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        width = len(matrix[0])
        low = 0
        high = len(matrix) * width - 1
        while low < high:
            middle = (low + high) // 2
            if matrix[middle // width][middle % width] < target:
                low = middle + 1
            else:
                high = middle
        return matrix[low // width][low % width] == target
