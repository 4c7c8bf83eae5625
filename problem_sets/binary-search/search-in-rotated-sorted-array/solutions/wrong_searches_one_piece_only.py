class Solution:
    def search(self, nums: List[int], target: int) -> int:
        start = nums.index(min(nums))
        if target >= nums[0]:
            place = bisect_left(nums, target, 0, start)
        else:
            place = bisect_left(nums, target, start)
        return place if place < len(nums) and nums[place] == target else -1
