class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        here = nums[0]
        for num in nums[1:]:
            here = max(num, here + num)
        return here
