class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        heap = []
        for word, count in Counter(words).items():
            heapq.heappush(heap, (count, word))
            if len(heap) > k:
                heapq.heappop(heap)
        return [word for count, word in sorted(heap, key=lambda entry: (-entry[0], entry[1]))]
