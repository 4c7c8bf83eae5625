class Solution:
    def jump(self, nums: List[int]) -> int:
        moves = [0] * len(nums)
        earliest = 0
        for square in range(1, len(nums)):
            while earliest + nums[earliest] < square:
                earliest += 1
            moves[square] = moves[earliest] + 1
        return moves[-1]
