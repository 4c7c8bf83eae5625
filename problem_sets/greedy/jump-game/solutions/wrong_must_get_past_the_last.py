class Solution:
    def canJump(self, nums: List[int]) -> bool:
        reach = 0
        for square, jump in enumerate(nums):
            if square > reach:
                return False
            reach = max(reach, square + jump)
        return reach >= len(nums)
