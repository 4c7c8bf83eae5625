class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        def smallest(k):
            a = b = 0
            while True:
                if a == len(nums1):
                    return nums2[b + k - 1]
                if b == len(nums2):
                    return nums1[a + k - 1]
                if k == 1:
                    return min(nums1[a], nums2[b])
                drop = min(k // 2, len(nums1) - a, len(nums2) - b)
                if nums1[a + drop - 1] < nums2[b + drop - 1]:
                    a += drop
                else:
                    b += drop
                k -= drop

        total = len(nums1) + len(nums2)
        return (smallest((total + 1) // 2) + smallest(total // 2 + 1)) / 2
