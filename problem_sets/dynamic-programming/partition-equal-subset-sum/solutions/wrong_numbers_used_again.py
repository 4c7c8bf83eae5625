class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half, odd = divmod(sum(nums), 2)
        if odd:
            return False
        reachable = [True] + [False] * half
        for num in nums:
            for amount in range(num, half + 1):
                if reachable[amount - num]:
                    reachable[amount] = True
        return reachable[half]
