class Solution:
    def kSmallestPairs(self, nums1: List[int], nums2: List[int], k: int) -> List[List[int]]:
        heap = [(v + nums1[0], j, 0) for j, v in enumerate(nums2[:k])]
        pairs = []
        while len(pairs) < k:
            _, j, i = heapq.heappop(heap)
            pairs.append([nums2[j], nums1[i]])
            if i + 1 < len(nums1):
                heapq.heappush(heap, (nums1[i + 1] + nums2[j], j, i + 1))
        return pairs
