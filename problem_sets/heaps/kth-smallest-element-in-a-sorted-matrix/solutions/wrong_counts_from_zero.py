class Solution:
    def kthSmallest(self, matrix: List[List[int]], k: int) -> int:
        numbers = sorted(value for row in matrix for value in row)
        return numbers[min(k, len(numbers) - 1)]
