class Solution:
    def canJump(self, nums: List[int]) -> bool:
        last = len(nums) - 1
        good = [False] * last + [True]
        for square in range(last - 1, -1, -1):
            for target in range(square + 1, min(square + nums[square], last) + 1):
                if good[target]:
                    good[square] = True
                    break
        return good[0]
