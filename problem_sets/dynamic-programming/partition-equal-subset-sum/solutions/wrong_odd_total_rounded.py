class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half = sum(nums) // 2
        reachable = [True] + [False] * half
        for num in nums:
            for amount in range(half, num - 1, -1):
                if reachable[amount - num]:
                    reachable[amount] = True
        return reachable[half]
