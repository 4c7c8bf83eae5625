class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = high = low = nums[0]
        for num in nums[1:]:
            high = max(num, high * num, low * num)
            low = min(num, high * num, low * num)
            best = max(best, high)
        return best
