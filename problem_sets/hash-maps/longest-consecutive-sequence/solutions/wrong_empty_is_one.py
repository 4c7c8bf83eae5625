class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        numbers = set(nums)
        best = 1
        for num in numbers:
            if num - 1 not in numbers:
                end = num
                while end in numbers:
                    end += 1
                best = max(best, end - num)
        return best
