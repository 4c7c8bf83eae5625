class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        for number in nums:
            if nums.count(number) > 1:
                return number
