class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        m = len(s1)
        difference = sum(map(ord, s2[:m])) - sum(map(ord, s1))
        for i in range(m, len(s2)):
            if difference == 0:
                return True
            difference += ord(s2[i]) - ord(s2[i - m])
        return m <= len(s2) and difference == 0
