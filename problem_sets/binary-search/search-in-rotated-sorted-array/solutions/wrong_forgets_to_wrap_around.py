class Solution:
    def search(self, nums: List[int], target: int) -> int:
        start = nums.index(min(nums))
        low, high = 0, len(nums) - 1
        while low <= high:
            rank = (low + high) // 2
            place = min(start + rank, len(nums) - 1)
            if nums[place] == target:
                return place
            if nums[place] < target:
                low = rank + 1
            else:
                high = rank - 1
        return -1
