class Solution:
    def jump(self, nums: List[int]) -> int:
        moves = reach = 0
        for square in range(len(nums) - 1):
            if reach >= len(nums) - 1:
                break
            if square + nums[square] > reach:
                reach = square + nums[square]
                moves += 1
        return moves
