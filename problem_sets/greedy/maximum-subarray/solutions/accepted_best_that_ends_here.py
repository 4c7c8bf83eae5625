class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = here = nums[0]
        for num in nums[1:]:
            here = max(num, here + num)
            best = max(best, here)
        return best
