class Solution:
    def countSubstrings(self, s: str) -> int:
        n = len(s)
        palindrome = [[False] * n for _ in range(n)]
        count = 0
        for start in range(n):
            for end in range(start, n):
                if s[start] == s[end] and (end - start < 2 or palindrome[start + 1][end - 1]):
                    palindrome[start][end] = True
                    count += 1
        return count
