class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        n = len(nums)
        for i in range(n):
            nums[(i + k) % n] = nums[i]
