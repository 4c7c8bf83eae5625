class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        buckets = [[] for _ in words]
        for word, count in Counter(words).items():
            buckets[-count].append(word)
        answer = []
        for bucket in buckets:
            answer += sorted(bucket)
        return answer[:k]
