class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        pairs = [(value, count) for value, count in Counter(nums).items()]
        return [value for value, _ in heapq.nlargest(k, pairs)]
