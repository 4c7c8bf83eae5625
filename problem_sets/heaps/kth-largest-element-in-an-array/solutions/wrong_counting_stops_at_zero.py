class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        count = Counter(nums)
        for value in range(max(nums), 0, -1):
            k -= count[value]
            if k <= 0:
                return value
        return 0
