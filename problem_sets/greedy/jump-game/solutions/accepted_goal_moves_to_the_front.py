class Solution:
    def canJump(self, nums: List[int]) -> bool:
        goal = len(nums) - 1
        for square, jump in reversed(list(enumerate(nums))):
            if square + jump >= goal:
                goal = square
        return goal == 0
