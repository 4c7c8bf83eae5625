class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        @cache
        def ways(i, left):
            if i == len(nums):
                return 1 if left == 0 else 0
            return ways(i + 1, left - nums[i]) + ways(i + 1, left + nums[i])

        return ways(0, target)
