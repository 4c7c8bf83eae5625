class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        # a monotonic stack: everything that is not smaller is thrown away
        stack = []
        best = 0
        for number in nums:
            while stack and stack[-1] >= number:
                stack.pop()
            stack.append(number)
            best = max(best, len(stack))
        return best
