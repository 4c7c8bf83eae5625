class Solution:
    def canJump(self, nums: List[int]) -> bool:
        square = 0
        last = len(nums) - 1
        while square + nums[square] < last:
            if nums[square] == 0:
                return False
            square = max(range(square + 1, square + nums[square] + 1), key=lambda target: nums[target])
        return True
