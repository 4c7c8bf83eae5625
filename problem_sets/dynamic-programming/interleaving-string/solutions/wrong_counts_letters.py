class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        return Counter(s1 + s2) == Counter(s3)
