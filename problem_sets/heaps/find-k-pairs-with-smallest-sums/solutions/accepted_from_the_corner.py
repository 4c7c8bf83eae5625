class Solution:
    def kSmallestPairs(self, nums1: List[int], nums2: List[int], k: int) -> List[List[int]]:
        heap = []
        pushed = set()

        def push(i, j):
            if i < len(nums1) and j < len(nums2) and (i, j) not in pushed:
                pushed.add((i, j))
                heapq.heappush(heap, (nums1[i] + nums2[j], i, j))

        push(0, 0)
        pairs = []
        while len(pairs) < k:
            _, i, j = heapq.heappop(heap)
            pairs.append([nums1[i], nums2[j]])
            push(i + 1, j)
            push(i, j + 1)
        return pairs
