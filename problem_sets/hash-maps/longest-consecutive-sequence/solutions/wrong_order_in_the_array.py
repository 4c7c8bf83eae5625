class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = {}
        for num in nums:
            length[num] = length.get(num - 1, 0) + 1
        return max(length.values(), default=0)
