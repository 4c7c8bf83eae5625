class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = s[0]
        for centre in range(len(s)):
            left, right = centre, centre + 1
            while left >= 0 and right < len(s) and s[left] == s[right]:
                left -= 1
                right += 1
            best = max(best, s[left + 1 : right], key=len)
        return best
