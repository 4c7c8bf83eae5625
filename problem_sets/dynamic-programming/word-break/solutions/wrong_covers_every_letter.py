class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        covered = [False] * len(s)
        for word in wordDict:
            at = s.find(word)
            while at >= 0:
                covered[at:at + len(word)] = [True] * len(word)
                at = s.find(word, at + 1)
        return all(covered)
