class Solution:
    def kthSmallest(self, matrix: List[List[int]], k: int) -> int:
        low, high = matrix[0][0], matrix[-1][-1]
        while low <= high:
            middle = (low + high) // 2
            count = sum(bisect.bisect_right(row, middle) for row in matrix)
            if count == k:
                return middle
            if count > k:
                high = middle - 1
            else:
                low = middle + 1
        return low
