class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        ordered = sorted(set(nums), reverse=True)
        return ordered[min(k, len(ordered)) - 1]
