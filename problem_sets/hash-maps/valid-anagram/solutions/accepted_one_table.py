class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t):
            return False
        counts = defaultdict(int)
        for a, b in zip(s, t):
            counts[a] += 1
            counts[b] -= 1
        return not any(counts.values())
