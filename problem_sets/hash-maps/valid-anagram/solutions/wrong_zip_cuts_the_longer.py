class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        counts = [0] * 26
        for a, b in zip(s, t):
            counts[ord(a) - ord("a")] += 1
            counts[ord(b) - ord("a")] -= 1
        return not any(counts)
