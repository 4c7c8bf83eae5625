class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        high = low = 1
        for num in nums:
            candidates = (num, high * num, low * num)
            high, low = max(candidates), min(candidates)
        return high
