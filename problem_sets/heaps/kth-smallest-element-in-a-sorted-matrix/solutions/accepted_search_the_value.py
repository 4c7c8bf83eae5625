class Solution:
    def kthSmallest(self, matrix: List[List[int]], k: int) -> int:
        def at_most(x):
            count = 0
            row = len(matrix) - 1
            for column in range(len(matrix)):
                while row >= 0 and matrix[row][column] > x:
                    row -= 1
                count += row + 1
            return count

        low, high = matrix[0][0], matrix[-1][-1]
        while low < high:
            middle = (low + high) // 2
            if at_most(middle) >= k:
                high = middle
            else:
                low = middle + 1
        return low
