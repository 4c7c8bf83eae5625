class Solution:
    def jump(self, nums: List[int]) -> int:
        fewest = [0] + [inf] * (len(nums) - 1)
        for square, jump in enumerate(nums):
            for target in range(square + 1, min(square + jump, len(nums) - 1) + 1):
                fewest[target] = min(fewest[target], fewest[square] + 1)
        return fewest[-1]
