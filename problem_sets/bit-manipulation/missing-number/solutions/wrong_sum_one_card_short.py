class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        return sum(range(len(nums))) - sum(nums)
