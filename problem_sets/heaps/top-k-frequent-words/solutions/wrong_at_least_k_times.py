class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        counts = Counter(words)
        frequent = [word for word in counts if counts[word] >= k]
        return sorted(frequent, key=lambda word: (-counts[word], word))
