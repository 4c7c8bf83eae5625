class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = [-1] * 26
        start = best = 0
        for i, char in enumerate(s):
            k = ord(char) - ord("a")
            start = max(start, last[k] + 1)
            last[k] = i
            best = max(best, i - start + 1)
        return best
