class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        reachable = [True] + [False] * len(s)
        for end in range(1, len(s) + 1):
            for word in wordDict:
                start = end - len(word)
                if start >= 0 and reachable[start] and s[start:end] == word:
                    reachable[end] = True
                    break
        return reachable[len(s)]
