class Solution:
    def search(self, nums: List[int], target: int) -> int:
        ordered = sorted(nums)
        rank = bisect_left(ordered, target)
        return rank if rank < len(nums) and ordered[rank] == target else -1
