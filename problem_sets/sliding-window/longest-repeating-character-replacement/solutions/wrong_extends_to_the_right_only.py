class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for kept in set(s):
            left = others = 0
            for right, letter in enumerate(s):
                others += letter != kept
                while others > k or (left <= right and s[left] != kept):
                    others -= s[left] != kept
                    left += 1
                best = max(best, right - left + 1)
        return best
