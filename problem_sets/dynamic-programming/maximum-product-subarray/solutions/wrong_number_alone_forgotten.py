class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = high = low = nums[0]
        for num in nums[1:]:
            high, low = max(high * num, low * num), min(high * num, low * num)
            best = max(best, high, num)
        return best
