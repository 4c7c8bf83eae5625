class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        low = 1
        high = len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if sum(number <= middle for number in nums) > middle:
                high = middle
            else:
                low = middle + 1
        return low
