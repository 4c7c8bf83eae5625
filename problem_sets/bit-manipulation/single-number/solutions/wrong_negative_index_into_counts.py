class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        counts = [0] * 60001
        for num in nums:
            counts[num] += 1
        return counts.index(1)
