class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        nums.sort()
        for one, following in pairwise(nums):
            if following - one > 1:
                return one + 1
        return len(nums)
