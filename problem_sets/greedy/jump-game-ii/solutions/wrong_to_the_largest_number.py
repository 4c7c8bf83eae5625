class Solution:
    def jump(self, nums: List[int]) -> int:
        square = moves = 0
        last = len(nums) - 1
        while square < last:
            moves += 1
            if square + nums[square] >= last:
                break
            choices = range(square + 1, square + nums[square] + 1)
            square = max(choices, key=lambda target: (nums[target], target), default=last)
        return moves
