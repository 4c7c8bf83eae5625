class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        heap = [(-count, word) for word, count in Counter(words).items()]
        heapq.heapify(heap)
        return [word for _, word in heap[:k]]
