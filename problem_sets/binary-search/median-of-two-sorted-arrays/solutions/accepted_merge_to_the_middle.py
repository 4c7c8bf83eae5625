class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        total = len(nums1) + len(nums2)
        merged = []
        a = b = 0
        while len(merged) <= total // 2:
            if b == len(nums2) or (a < len(nums1) and nums1[a] < nums2[b]):
                merged.append(nums1[a])
                a += 1
            else:
                merged.append(nums2[b])
                b += 1
        return merged[-1] if total % 2 else (merged[-1] + merged[-2]) / 2
