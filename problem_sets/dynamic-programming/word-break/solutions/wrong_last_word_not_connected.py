class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        reachable = [True] + [False] * len(s)
        for end in range(1, len(s) + 1):
            reachable[end] = any(s[:end].endswith(word) for word in wordDict)
        return reachable[len(s)]
