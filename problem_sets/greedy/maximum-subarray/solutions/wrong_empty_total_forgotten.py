class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = lowest = total = nums[0]
        for num in nums[1:]:
            total += num
            best = max(best, total - lowest)
            lowest = min(lowest, total)
        return best
