class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t):
            return False
        mix = 0
        for a, b in zip(s, t):
            mix ^= ord(a) ^ ord(b)
        return mix == 0
