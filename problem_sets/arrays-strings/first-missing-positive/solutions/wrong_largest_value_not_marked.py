class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        n = len(nums)
        seen = [False] * n
        for num in nums:
            if 0 < num < n:
                seen[num - 1] = True
        return seen.index(False) + 1 if False in seen else n + 1
