class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        while True:
            pivot = nums[len(nums) // 2]
            larger = [value for value in nums if value > pivot]
            smaller = [value for value in nums if value < pivot]
            equal = len(nums) - len(larger) - len(smaller)
            if k <= len(larger):
                nums = larger
            elif k <= len(larger) + equal or not smaller:
                return pivot
            else:
                k -= len(larger)
                nums = smaller
