class Solution:
    def kthSmallest(self, matrix: List[List[int]], k: int) -> int:
        return sorted((value for row in matrix for value in row), reverse=True)[k - 1]
