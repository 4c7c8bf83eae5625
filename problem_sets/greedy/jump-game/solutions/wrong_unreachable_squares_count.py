class Solution:
    def canJump(self, nums: List[int]) -> bool:
        reach = 0
        for square, jump in enumerate(nums):
            reach = max(reach, square + jump)
        return reach >= len(nums) - 1
