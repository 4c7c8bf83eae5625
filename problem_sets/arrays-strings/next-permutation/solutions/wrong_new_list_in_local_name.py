class Solution:
    def nextPermutation(self, nums: List[int]) -> None:
        for i in range(len(nums) - 2, -1, -1):
            if nums[i] < nums[i + 1]:
                rest = sorted(nums[i:])
                j = bisect_right(rest, nums[i])
                nums[i:] = [rest[j], *rest[:j], *rest[j + 1 :]]
                return
        nums = sorted(nums)
