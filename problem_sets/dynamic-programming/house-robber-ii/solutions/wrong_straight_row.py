class Solution:
    def rob(self, nums: List[int]) -> int:
        skipped = taken = 0
        for money in nums:
            skipped, taken = max(skipped, taken), skipped + money
        return max(skipped, taken)
