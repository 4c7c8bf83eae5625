class Solution:
    def kthSmallest(self, matrix: List[List[int]], k: int) -> int:
        numbers = sorted(((i + j, value) for i, row in enumerate(matrix) for j, value in enumerate(row)))
        return numbers[k - 1][1]
