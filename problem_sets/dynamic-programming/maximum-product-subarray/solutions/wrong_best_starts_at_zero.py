class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = 0
        high = low = 1
        for num in nums:
            candidates = (num, high * num, low * num)
            high, low = max(candidates), min(candidates)
            best = max(best, high)
        return best
