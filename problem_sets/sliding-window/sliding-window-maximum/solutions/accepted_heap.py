class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        heap = []
        answer = []
        for i, num in enumerate(nums):
            heappush(heap, (-num, i))
            while heap[0][1] <= i - k:
                heappop(heap)
            if i >= k - 1:
                answer.append(-heap[0][0])
        return answer
