class Solution:
    def kSmallestPairs(self, nums1: List[int], nums2: List[int], k: int) -> List[List[int]]:
        heap = [(u + nums2[0], i, 0) for i, u in enumerate(nums1[:k])]
        pairs = []
        while len(pairs) < k:
            _, i, j = heapq.heappop(heap)
            pairs.append([nums1[i], nums2[j]])
            j += 1
            if j < len(nums2):
                heapq.heappush(heap, (nums1[i] + nums2[j], i, j))
        return pairs
