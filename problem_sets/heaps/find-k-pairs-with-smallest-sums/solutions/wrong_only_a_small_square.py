class Solution:
    def kSmallestPairs(self, nums1: List[int], nums2: List[int], k: int) -> List[List[int]]:
        side = isqrt(k - 1) + 1
        pairs = [[u, v] for u in nums1[:side] for v in nums2[:side]]
        return sorted(pairs, key=sum)[:k]
