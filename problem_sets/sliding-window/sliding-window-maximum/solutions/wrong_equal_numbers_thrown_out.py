class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        queue = deque()
        answer = []
        for i, num in enumerate(nums):
            while queue and queue[-1] <= num:
                queue.pop()
            queue.append(num)
            if i >= k and queue[0] == nums[i - k]:
                queue.popleft()
            if i >= k - 1:
                answer.append(queue[0] if queue else num)
        return answer
