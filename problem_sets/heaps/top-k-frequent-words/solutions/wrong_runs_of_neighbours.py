class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        counts = {word: len(list(run)) for word, run in groupby(words)}
        return sorted(counts, key=lambda word: (-counts[word], word))[:k]
