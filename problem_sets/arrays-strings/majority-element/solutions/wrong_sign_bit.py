class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        answer = 0
        for bit in range(32):
            ones = sum((num >> bit) & 1 for num in nums)
            if 2 * ones > len(nums):
                answer |= 1 << bit
        return answer
