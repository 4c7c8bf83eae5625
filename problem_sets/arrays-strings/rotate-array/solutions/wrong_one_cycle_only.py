class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        n = len(nums)
        carried = nums[0]
        i = k % n
        while i != 0:
            nums[i], carried = carried, nums[i]
            i = (i + k) % n
        nums[0] = carried
