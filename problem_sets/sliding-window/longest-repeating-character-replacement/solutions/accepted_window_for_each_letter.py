class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        def longest(kept):
            left = others = 0
            for letter in s:
                others += letter != kept
                if others > k:
                    others -= s[left] != kept
                    left += 1
            return len(s) - left

        return max(map(longest, set(s)))
