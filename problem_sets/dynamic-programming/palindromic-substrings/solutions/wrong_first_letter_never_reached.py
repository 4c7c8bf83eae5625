class Solution:
    def countSubstrings(self, s: str) -> int:
        count = len(s)
        for centre in range(1, len(s)):
            for left, right in ((centre - 1, centre + 1), (centre - 1, centre)):
                while left > 0 and right < len(s) and s[left] == s[right]:
                    count += 1
                    left -= 1
                    right += 1
        return count
