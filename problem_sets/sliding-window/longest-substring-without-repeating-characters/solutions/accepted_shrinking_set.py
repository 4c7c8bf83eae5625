class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = set()
        start = best = 0
        for char in s:
            while char in window:
                window.remove(s[start])
                start += 1
            window.add(char)
            best = max(best, len(window))
        return best
