class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = s[0]
        # whether a palindrome starts at each place, for the length two below and for the length one below
        two_below = one_below = [True] * len(s)
        for length in range(2, len(s) + 1):
            starts = [two_below[i + 1] and s[i] == s[i + length - 1] for i in range(len(s) - length + 1)]
            if True in starts:
                at = starts.index(True)
                best = s[at : at + length]
            two_below, one_below = one_below, starts
        return best
