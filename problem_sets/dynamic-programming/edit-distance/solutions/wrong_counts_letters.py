class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        first, second = Counter(word1), Counter(word2)
        return max((first - second).total(), (second - first).total())
