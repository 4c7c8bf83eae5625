class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        start = best = 0
        for i, char in enumerate(s):
            if char in last and last[char] >= start:
                best = max(best, i - start)
                start = last[char] + 1
            last[char] = i
        return best
