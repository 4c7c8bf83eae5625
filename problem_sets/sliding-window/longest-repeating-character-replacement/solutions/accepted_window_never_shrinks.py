class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = defaultdict(int)
        left = most = 0
        for right, letter in enumerate(s):
            counts[letter] += 1
            most = max(most, counts[letter])
            if right - left + 1 - most > k:
                counts[s[left]] -= 1
                left += 1
        return len(s) - left
