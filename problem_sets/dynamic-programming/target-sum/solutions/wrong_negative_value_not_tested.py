class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        plus, odd = divmod(sum(nums) + target, 2)
        if odd:
            return 0
        ways = [1] + [0] * plus
        for num in nums:
            for amount in range(plus, num - 1, -1):
                ways[amount] += ways[amount - num]
        return ways[plus]
