class Solution:
    def rob(self, nums: List[int]) -> int:
        # (total, whether the first house is in it, whether the last one is)
        skipped, taken = (0, False, False), (0, False, False)
        for house, money in enumerate(nums):
            total, first, _ = skipped
            now = (total + money, first or house == 0, True)
            total, first, _ = max(skipped, taken)
            skipped, taken = (total, first, False), now
        total, first, last = max(skipped, taken)
        if first and last and len(nums) > 1:
            total -= min(nums[0], nums[-1])
        return total
