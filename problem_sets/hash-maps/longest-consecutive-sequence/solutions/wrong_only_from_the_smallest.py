class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        numbers = set(nums)
        end = start = min(numbers, default=0)
        while end in numbers:
            end += 1
        return end - start
