class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        best = [nums[0], nums[1]]
        for house in range(2, len(nums)):
            best.append(max(best[house - 1], best[house - 2] + nums[house]))
        return best[-1]
