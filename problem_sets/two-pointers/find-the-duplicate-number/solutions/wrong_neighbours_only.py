class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        for number, following in zip(nums, nums[1:]):
            if number == following:
                return number
        return nums[0]
