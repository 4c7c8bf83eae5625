class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        return sum(nums) - sum(set(nums))
