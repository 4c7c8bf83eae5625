class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return t == s or t == s[::-1]
