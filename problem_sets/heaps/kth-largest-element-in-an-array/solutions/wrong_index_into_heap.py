class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        heap = [-value for value in nums]
        heapq.heapify(heap)
        return -heap[k - 1]
