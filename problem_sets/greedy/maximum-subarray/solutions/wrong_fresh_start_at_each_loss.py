class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = here = nums[0]
        for num in nums[1:]:
            here = num if num < 0 or here < 0 else here + num
            best = max(best, here)
        return best
