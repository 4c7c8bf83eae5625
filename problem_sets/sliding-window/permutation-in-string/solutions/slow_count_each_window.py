class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        wanted = Counter(s1)
        for i in range(len(s2) - len(s1) + 1):
            window = defaultdict(int)
            for j in range(i, i + len(s1)):
                window[s2[j]] += 1
            if window == wanted:
                return True
        return False
