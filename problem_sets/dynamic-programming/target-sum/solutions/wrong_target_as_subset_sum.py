class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        ways = [1] + [0] * abs(target)
        for num in nums:
            for amount in range(abs(target), num - 1, -1):
                ways[amount] += ways[amount - num]
        return ways[-1]
