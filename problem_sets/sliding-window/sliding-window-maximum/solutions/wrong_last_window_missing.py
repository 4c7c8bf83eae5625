class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        queue = deque()
        answer = []
        for i, num in enumerate(nums):
            if i >= k:
                answer.append(nums[queue[0]])
                if queue[0] == i - k:
                    queue.popleft()
            while queue and nums[queue[-1]] <= num:
                queue.pop()
            queue.append(i)
        return answer
