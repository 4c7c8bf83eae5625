class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        totals = [0] + list(accumulate(nums))
        return max(totals[1:]) - min(totals[:-1])
