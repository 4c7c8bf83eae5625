class Solution:
    def nextPermutation(self, nums: List[int]) -> None:
        for i in range(len(nums) - 2, -1, -1):
            if nums[i] < nums[i + 1]:
                nums[i + 1 :] = sorted(nums[i + 1 :])
                j = bisect_right(nums, nums[i], i + 1)
                nums[i], nums[j] = nums[j], nums[i]
                return
        nums.sort()
