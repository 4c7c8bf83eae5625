class Solution:
    def kSmallestPairs(self, nums1: List[int], nums2: List[int], k: int) -> List[List[int]]:
        i = j = 0
        pairs = [[nums1[0], nums2[0]]]
        while len(pairs) < k and i + j < len(nums1) + len(nums2) - 2:
            down = nums1[i + 1] + nums2[j] if i + 1 < len(nums1) else inf
            right = nums1[i] + nums2[j + 1] if j + 1 < len(nums2) else inf
            if down < right:
                i += 1
            else:
                j += 1
            pairs.append([nums1[i], nums2[j]])
        return pairs
