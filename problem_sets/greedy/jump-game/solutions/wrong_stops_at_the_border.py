class Solution:
    def canJump(self, nums: List[int]) -> bool:
        reach = nums[0]
        for square in range(1, len(nums)):
            if square >= reach:
                return square == len(nums) - 1 and square == reach
            reach = max(reach, square + nums[square])
        return True
