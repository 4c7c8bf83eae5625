class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = {}
        for num in nums:
            if num not in length:
                left = length.get(num - 1, 0)
                right = length.get(num + 1, 0)
                length[num] = length[num - left] = length[num + right] = left + 1 + right
        return max(length.values(), default=0)
