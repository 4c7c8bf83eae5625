class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        longest = max(map(len, words))
        reachable = [True] + [False] * len(s)
        for end in range(1, len(s) + 1):
            for start in range(max(0, end - longest + 1), end):
                if reachable[start] and s[start:end] in words:
                    reachable[end] = True
        return reachable[len(s)]
