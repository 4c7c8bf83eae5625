class Solution:
    def longestPalindrome(self, s: str) -> str:
        n = len(s)
        palindrome = [[False] * n for _ in range(n)]
        best = ""
        for start in range(n):
            for end in range(start, n):
                if s[start] == s[end] and (end - start < 2 or palindrome[start + 1][end - 1]):
                    palindrome[start][end] = True
                    if end - start + 1 > len(best):
                        best = s[start : end + 1]
        return best
