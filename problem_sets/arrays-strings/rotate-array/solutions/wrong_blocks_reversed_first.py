class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        k %= len(nums)
        nums[:k] = nums[:k][::-1]
        nums[k:] = nums[k:][::-1]
        nums.reverse()
