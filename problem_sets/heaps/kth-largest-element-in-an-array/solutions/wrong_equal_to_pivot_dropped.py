class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        while True:
            pivot = nums[len(nums) // 2]
            larger = [value for value in nums if value > pivot]
            smaller = [value for value in nums if value < pivot]
            if k <= len(larger):
                nums = larger
            elif k == len(larger) + 1 or not smaller:
                return pivot
            else:
                k -= len(larger) + 1
                nums = smaller
