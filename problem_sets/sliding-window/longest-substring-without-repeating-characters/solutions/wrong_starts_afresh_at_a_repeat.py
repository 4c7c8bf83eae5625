class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = set()
        best = 0
        for char in s:
            if char in window:
                window = set()
            window.add(char)
            best = max(best, len(window))
        return best
