class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = here = 0
        for num in nums:
            here = max(0, here + num)
            best = max(best, here)
        return best
