class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        if not nums:
            return 0
        numbers = sorted(set(nums))
        best = length = 1
        for a, b in pairwise(numbers):
            if b == a + 1:
                length += 1
            else:
                best = max(best, length)
                length = 1
        return best
