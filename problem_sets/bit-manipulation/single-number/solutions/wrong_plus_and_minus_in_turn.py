class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        total, sign = 0, 1
        for num in nums:
            total += sign * num
            sign = -sign
        return total
