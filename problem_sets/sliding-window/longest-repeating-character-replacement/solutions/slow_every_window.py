class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for left in range(len(s)):
            counts = Counter()
            most = 0
            for right in range(left, len(s)):
                counts[s[right]] += 1
                most = max(most, counts[s[right]])
                if right - left + 1 - most <= k:
                    best = max(best, right - left + 1)
        return best
