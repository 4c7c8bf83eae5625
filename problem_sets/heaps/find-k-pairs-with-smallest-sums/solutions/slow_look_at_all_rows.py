class Solution:
    def kSmallestPairs(self, nums1: List[int], nums2: List[int], k: int) -> List[List[int]]:
        fronts = [0] * len(nums1)
        pairs = []
        for _ in range(k):
            open_rows = (i for i, j in enumerate(fronts) if j < len(nums2))
            best = min(open_rows, key=lambda i: nums1[i] + nums2[fronts[i]])
            pairs.append([nums1[best], nums2[fronts[best]]])
            fronts[best] += 1
        return pairs
