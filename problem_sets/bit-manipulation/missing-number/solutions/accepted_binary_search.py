class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        nums.sort()
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if nums[middle] > middle:
                high = middle
            else:
                low = middle + 1
        return low
