class Solution:
    def longestPalindrome(self, s: str) -> str:
        above = [""] * (len(s) + 1)
        for a in s:
            row = [""]
            for j, b in enumerate(reversed(s)):
                row.append(above[j] + a if a == b else max(above[j + 1], row[j], key=len))
            above = row
        return above[-1]
