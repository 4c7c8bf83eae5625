class Solution:
    def jump(self, nums: List[int]) -> int:
        # the level ends where its last square leads to, if that is farther than its first one leads
        moves = start = end = 0
        while end < len(nums) - 1:
            farther = max(start + nums[start], end + nums[end], end + 1)
            start, end = end + 1, farther
            moves += 1
        return moves
