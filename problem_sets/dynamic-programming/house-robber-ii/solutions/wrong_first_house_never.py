class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        skipped = taken = 0
        for money in nums[1:]:
            skipped, taken = max(skipped, taken), skipped + money
        return max(skipped, taken)
