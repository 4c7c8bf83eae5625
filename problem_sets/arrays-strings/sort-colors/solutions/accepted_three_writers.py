class Solution:
    def sortColors(self, nums: List[int]) -> None:
        zeros = ones = 0
        for i, ball in enumerate(nums):
            nums[i] = 2
            if ball <= 1:
                nums[ones] = 1
                ones += 1
            if ball == 0:
                nums[zeros] = 0
                zeros += 1
