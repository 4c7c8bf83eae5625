class Solution:
    def sortColors(self, nums: List[int]) -> None:
        nums[:] = sorted(set(nums))
