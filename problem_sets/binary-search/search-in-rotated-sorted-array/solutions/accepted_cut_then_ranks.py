class Solution:
    def search(self, nums: List[int], target: int) -> int:
        n = len(nums)
        start, high = 0, n
        while start < high:
            middle = (start + high) // 2
            if nums[middle] > nums[-1]:
                start = middle + 1
            else:
                high = middle
        low, high = 0, n
        while low < high:
            rank = (low + high) // 2
            if nums[(start + rank) % n] < target:
                low = rank + 1
            else:
                high = rank
        place = (start + low) % n  # the rank n is the place of the minimum again
        return place if nums[place] == target else -1
