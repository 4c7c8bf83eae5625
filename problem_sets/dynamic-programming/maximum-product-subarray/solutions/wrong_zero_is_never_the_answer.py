class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = None
        for row in (nums, nums[::-1]):
            product = 1
            for num in row:
                if num == 0:
                    product = 1
                    continue
                product *= num
                if best is None or product > best:
                    best = product
        return 0 if best is None else best
