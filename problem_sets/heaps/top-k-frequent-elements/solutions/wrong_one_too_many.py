class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        heap = []
        for value, count in Counter(nums).items():
            if len(heap) > k:
                heapq.heappushpop(heap, (count, value))
            else:
                heapq.heappush(heap, (count, value))
        return [value for _, value in heap]
