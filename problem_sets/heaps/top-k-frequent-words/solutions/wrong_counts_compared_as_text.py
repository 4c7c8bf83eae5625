class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        entries = sorted(f"{count} {word}" for word, count in Counter(words).items())
        entries.sort(key=lambda entry: entry.split()[0], reverse=True)
        return [entry.split()[1] for entry in entries[:k]]
