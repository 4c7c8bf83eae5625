class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        rest = iter(s)
        return int(all(letter in rest for letter in t))
