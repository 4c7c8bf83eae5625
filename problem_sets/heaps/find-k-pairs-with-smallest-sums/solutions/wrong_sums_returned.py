class Solution:
    def kSmallestPairs(self, nums1: List[int], nums2: List[int], k: int) -> List[List[int]]:
        heap = [(u + nums2[0], i, 0) for i, u in enumerate(nums1[:k])]
        sums = []
        while len(sums) < k:
            total, i, j = heapq.heappop(heap)
            sums.append(total)
            if j + 1 < len(nums2):
                heapq.heappush(heap, (nums1[i] + nums2[j + 1], i, j + 1))
        return sums
