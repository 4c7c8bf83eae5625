class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        total = len(nums1) + len(nums2)
        half = (total + 1) // 2
        low, high = 0, len(nums1)
        while True:
            i = (low + high) // 2
            j = half - i
            a_left = nums1[i - 1] if i > 0 else -inf
            b_left = nums2[j - 1] if j > 0 else -inf
            a_right = nums1[i] if i < len(nums1) else inf
            b_right = nums2[j] if j < len(nums2) else inf
            if a_left > b_right:
                high = i - 1
            elif b_left > a_right:
                low = i + 1
            elif total % 2:
                return max(a_left, b_left)
            else:
                return (max(a_left, b_left) + min(a_right, b_right)) / 2
