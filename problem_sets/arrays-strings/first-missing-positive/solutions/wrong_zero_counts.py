class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        taken = set(nums)
        return next(answer for answer in range(len(nums) + 2) if answer not in taken)
