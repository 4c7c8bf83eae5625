class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        heap = [-value for value in nums]
        heapq.heapify(heap)
        for _ in range(k - 1):
            heapq.heappop(heap)
        return -heap[0]
