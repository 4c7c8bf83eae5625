class Solution:
    def rob(self, nums: List[int]) -> int:
        skipped = taken = 0
        for money in nums[1:-1]:
            skipped, taken = max(skipped, taken), skipped + money
        return max(skipped, taken, nums[0], nums[-1])
