class Solution:
    def kthSmallest(self, matrix: List[List[int]], k: int) -> int:
        low, high = matrix[0][0], matrix[-1][-1]
        while low < high:
            middle = (low + high) // 2
            if sum(bisect.bisect_right(row, middle) for row in matrix) > k:
                high = middle
            else:
                low = middle + 1
        return low
