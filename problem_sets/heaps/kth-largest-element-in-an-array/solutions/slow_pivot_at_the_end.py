class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        target = len(nums) - k
        low, high = 0, len(nums) - 1
        while True:
            pivot = nums[high]
            border = low
            for i in range(low, high):
                if nums[i] <= pivot:
                    nums[border], nums[i] = nums[i], nums[border]
                    border += 1
            nums[border], nums[high] = nums[high], nums[border]
            if border == target:
                return nums[border]
            if border < target:
                low = border + 1
            else:
                high = border - 1
