class Backwards(str):
    __lt__ = str.__gt__


class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        heap = []
        for word, count in Counter(words).items():
            heapq.heappush(heap, (count, Backwards(word)))
            if len(heap) > k:
                heapq.heappop(heap)
        return [str(word) for _, word in sorted(heap, reverse=True)]
