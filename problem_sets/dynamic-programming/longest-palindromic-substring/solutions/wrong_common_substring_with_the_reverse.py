class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = ""
        above = [0] * (len(s) + 1)
        for i, a in enumerate(s):
            row = [0]
            for j, b in enumerate(reversed(s)):
                row.append(above[j] + 1 if a == b else 0)
                if row[-1] > len(best):
                    best = s[i - row[-1] + 1 : i + 1]
            above = row
        return best
