class Solution:
    def findMin(self, nums: List[int]) -> int:
        middle = len(nums) // 2
        if nums[0] < nums[-1]:
            return nums[0]
        for place in range(middle, len(nums)):
            if nums[place] < nums[place - 1]:
                return nums[place]
        return nums[0]
