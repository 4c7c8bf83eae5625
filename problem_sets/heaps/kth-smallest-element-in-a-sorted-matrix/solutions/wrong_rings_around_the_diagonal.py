class Solution:
    def kthSmallest(self, matrix: List[List[int]], k: int) -> int:
        numbers = []
        for i in range(len(matrix)):
            j = i
            while j < len(matrix):
                numbers.append(matrix[i][j])
                if j > i:
                    numbers.append(matrix[j][i])
                j += 1
        return numbers[k - 1]
