class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = high = low = nums[0]
        for num in nums[1:]:
            high, low = max(num, high * num), min(num, low * num)
            best = max(best, high)
        return best
