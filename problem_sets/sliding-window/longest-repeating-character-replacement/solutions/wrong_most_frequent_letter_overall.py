class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        kept = max(sorted(set(s)), key=s.count)
        best = left = others = 0
        for right, letter in enumerate(s):
            others += letter != kept
            while others > k:
                others -= s[left] != kept
                left += 1
            best = max(best, right - left + 1)
        return best
