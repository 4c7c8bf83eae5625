class Solution:
    def jump(self, nums: List[int]) -> int:
        square = moves = 0
        while square < len(nums) - 1:
            square += max(1, nums[square])
            moves += 1
        return moves
