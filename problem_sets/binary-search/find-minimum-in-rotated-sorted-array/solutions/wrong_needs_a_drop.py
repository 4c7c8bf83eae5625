class Solution:
    def findMin(self, nums: List[int]) -> int:
        left, right = 0, len(nums) - 1
        while left < right:
            middle = (left + right) // 2
            if nums[middle] > nums[middle + 1]:
                return nums[middle + 1]
            if nums[middle] > nums[0]:
                left = middle + 1
            else:
                right = middle
        return nums[-1]
