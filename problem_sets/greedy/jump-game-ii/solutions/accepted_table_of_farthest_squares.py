class Solution:
    def jump(self, nums: List[int]) -> int:
        reach = list(accumulate((square + jump for square, jump in enumerate(nums)), max))
        border = moves = 0
        while border < len(nums) - 1:
            border = reach[border]
            moves += 1
        return moves
