class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        reachable = [True] + [False] * len(s)
        for end in range(1, len(s) + 1):
            for word in wordDict:
                if word == s[max(0, end - len(word)):end]:
                    reachable[end] = reachable[end - len(word)]
        return reachable[len(s)]
