class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        m = len(s1)
        wanted = Counter(s1)
        window = Counter(s2[:m])
        for i in range(m, len(s2)):
            if window == wanted:
                return True
            window[s2[i]] += 1
            window[s2[i - m]] -= 1
        return False
