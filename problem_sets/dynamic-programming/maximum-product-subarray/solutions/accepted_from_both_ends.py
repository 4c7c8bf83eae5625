class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = -inf
        for row in (nums, nums[::-1]):
            product = 1
            for num in row:
                product *= num
                best = max(best, product)
                if product == 0:
                    product = 1
        return best
