class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        both = nums1 + nums2
        middle = len(both) // 2
        return (both[middle] + both[~middle]) / 2
