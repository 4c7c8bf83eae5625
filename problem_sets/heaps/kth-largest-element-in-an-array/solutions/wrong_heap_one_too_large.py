class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        heap = []
        for value in nums:
            if len(heap) > k:
                heapq.heappushpop(heap, value)
            else:
                heapq.heappush(heap, value)
        return heap[0]
