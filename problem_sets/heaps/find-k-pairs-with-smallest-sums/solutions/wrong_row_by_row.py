class Solution:
    def kSmallestPairs(self, nums1: List[int], nums2: List[int], k: int) -> List[List[int]]:
        return [list(pair) for pair in islice(product(nums1, nums2), k)]
