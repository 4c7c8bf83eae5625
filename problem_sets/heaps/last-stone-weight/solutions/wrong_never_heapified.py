class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        heap = [-weight for weight in stones]
        while len(heap) > 1:
            first = heapq.heappop(heap)
            second = heapq.heappop(heap)
            heapq.heappush(heap, first - second)
        return -heap[0]
