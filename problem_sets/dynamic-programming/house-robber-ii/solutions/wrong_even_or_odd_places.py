class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        return max(sum(nums[:-1:2]), sum(nums[1::2]), sum(nums[2::2]))
