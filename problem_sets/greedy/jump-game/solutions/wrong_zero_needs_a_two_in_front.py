class Solution:
    def canJump(self, nums: List[int]) -> bool:
        for square in range(len(nums) - 1):
            if nums[square] == 0 and (square == 0 or nums[square - 1] < 2):
                return False
        return True
