class Solution:
    def search(self, nums: List[int], target: int) -> int:
        place = bisect_left(nums, target)
        return place if place < len(nums) else -1
