class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return sum(set(nums)) != sum(nums)
