class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        if k % len(nums):
            nums.insert(0, nums.pop())
