class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        n = max(nums)
        return n * (n + 1) // 2 - sum(nums)
