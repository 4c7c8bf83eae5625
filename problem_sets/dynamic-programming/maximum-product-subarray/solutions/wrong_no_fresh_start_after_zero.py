class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = nums[0]
        for row in (nums, nums[::-1]):
            product = 1
            for num in row:
                product *= num
                best = max(best, product)
        return best
