class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = -inf
        total, lowest = 0, 0
        for num in nums:
            total += num
            best = max(best, total - lowest)
            lowest = min(lowest, total)
        return best
