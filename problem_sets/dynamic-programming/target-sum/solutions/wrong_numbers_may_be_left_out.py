class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        ways = Counter({0: 1})
        for num in nums:
            following = ways.copy()
            for total, count in ways.items():
                following[total + num] += count
                following[total - num] += count
            ways = following
        return ways[target]
