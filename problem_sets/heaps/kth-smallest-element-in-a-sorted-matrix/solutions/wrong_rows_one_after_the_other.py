class Solution:
    def kthSmallest(self, matrix: List[List[int]], k: int) -> int:
        return matrix[(k - 1) // len(matrix)][(k - 1) % len(matrix)]
