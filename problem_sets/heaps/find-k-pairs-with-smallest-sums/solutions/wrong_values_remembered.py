class Solution:
    def kSmallestPairs(self, nums1: List[int], nums2: List[int], k: int) -> List[List[int]]:
        heap = [(u + nums2[0], i, 0) for i, u in enumerate(nums1[:k])]
        heapq.heapify(heap)
        seen = set()
        pairs = []
        while heap and len(pairs) < k:
            _, i, j = heapq.heappop(heap)
            if (nums1[i], nums2[j]) not in seen:
                seen.add((nums1[i], nums2[j]))
                pairs.append([nums1[i], nums2[j]])
            if j + 1 < len(nums2):
                heapq.heappush(heap, (nums1[i] + nums2[j + 1], i, j + 1))
        return pairs
