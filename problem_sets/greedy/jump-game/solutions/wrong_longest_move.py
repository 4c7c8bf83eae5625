class Solution:
    def canJump(self, nums: List[int]) -> bool:
        square = 0
        while square < len(nums) - 1:
            if nums[square] == 0:
                return False
            square += nums[square]
        return True
