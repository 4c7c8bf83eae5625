class Solution:
    def rob(self, nums: List[int]) -> int:
        first = nums[0]
        if len(nums) == 1:
            return first
        # totals without the first house, and totals with it (where it cannot be left out)
        skipped = taken = 0
        skipped_with, taken_with = -inf, first
        for money in nums[1:]:
            skipped, taken = max(skipped, taken), skipped + money
            skipped_with, taken_with = max(skipped_with, taken_with), skipped_with + money
        return max(skipped, taken, skipped_with)
