class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = Counter()
        left = best = 0
        for right, letter in enumerate(s):
            counts[letter] += 1
            while right - left + 1 - counts[letter] > k:
                counts[s[left]] -= 1
                left += 1
            best = max(best, right - left + 1)
        return best
