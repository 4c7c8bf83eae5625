class Solution:
    def kthSmallest(self, matrix: List[List[int]], k: int) -> int:
        heap = [(row[0], i, 0) for i, row in enumerate(matrix)]
        while True:
            value, i, j = heapq.heappop(heap)
            k -= 1
            if k == 0:
                return value
            j += 1
            if j < len(matrix):
                heapq.heappush(heap, (matrix[i][j], i, j))
