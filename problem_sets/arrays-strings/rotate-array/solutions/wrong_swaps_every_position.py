class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        n = len(nums)
        for i in range(n):
            target = (i + k) % n
            nums[i], nums[target] = nums[target], nums[i]
