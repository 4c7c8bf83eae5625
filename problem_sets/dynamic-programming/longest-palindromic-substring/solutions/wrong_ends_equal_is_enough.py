class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ""
        for letter in set(s):
            best = max(best, s[s.index(letter) : s.rindex(letter) + 1], key=len)
        return best
