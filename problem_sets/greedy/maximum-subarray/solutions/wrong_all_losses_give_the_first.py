class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = nums[0]
        here = 0
        for num in nums:
            here += num
            if here < 0:
                here = 0
            else:
                best = max(best, here)
        return best
