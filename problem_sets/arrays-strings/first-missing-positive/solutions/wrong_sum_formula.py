class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        taken = {num for num in nums if num > 0}
        most = max(taken, default=0)
        missing = most * (most + 1) // 2 - sum(taken)
        return missing or most + 1
