class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        last, length = nums[0], 1
        for number in nums:
            if number > last:
                last, length = number, length + 1
        return length
