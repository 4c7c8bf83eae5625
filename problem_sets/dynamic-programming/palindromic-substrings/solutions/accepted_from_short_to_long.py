class Solution:
    def countSubstrings(self, s: str) -> int:
        count = len(s)
        # whether a palindrome starts at each place, for the length two below and for the length one below
        two_below = one_below = [True] * len(s)
        for length in range(2, len(s) + 1):
            starts = [two_below[i + 1] and s[i] == s[i + length - 1] for i in range(len(s) - length + 1)]
            count += sum(starts)
            two_below, one_below = one_below, starts
        return count
