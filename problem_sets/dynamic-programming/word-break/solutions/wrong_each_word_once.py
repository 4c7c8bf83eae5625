class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        states = {0: frozenset()}
        for start in range(len(s)):
            if start not in states:
                continue
            used = states[start]
            for word in wordDict:
                if word not in used and s.startswith(word, start):
                    states.setdefault(start + len(word), used | {word})
        return len(s) in states
