class Solution:
    def jump(self, nums: List[int]) -> int:
        moves = end = reach = 0
        for square in range(len(nums)):
            reach = max(reach, square + nums[square])
            if square == end:
                moves += 1
                end = reach
        return moves
