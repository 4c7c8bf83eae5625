class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        low, high = 1, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if 2 * sum(number <= middle for number in nums) > len(nums):
                high = middle
            else:
                low = middle + 1
        return low
