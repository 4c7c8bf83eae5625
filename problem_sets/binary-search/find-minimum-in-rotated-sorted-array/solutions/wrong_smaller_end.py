class Solution:
    def findMin(self, nums: List[int]) -> int:
        # takes for granted that the minimum stands at an end or in the middle
        return min(nums[0], nums[len(nums) // 2], nums[-1])
