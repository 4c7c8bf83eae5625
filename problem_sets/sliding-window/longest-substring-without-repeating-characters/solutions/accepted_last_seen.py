class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        start = best = 0
        for i, char in enumerate(s):
            if char in last:
                start = max(start, last[char] + 1)
            last[char] = i
            best = max(best, i - start + 1)
        return best
