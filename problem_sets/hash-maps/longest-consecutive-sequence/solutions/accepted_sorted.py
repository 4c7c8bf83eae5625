class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        best = length = 0
        previous = None
        for num in sorted(set(nums)):
            length = length + 1 if num - 1 == previous else 1
            best = max(best, length)
            previous = num
        return best
