class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        if len(s1) < len(s2):
            s1, s2 = s2, s1
        wanted = Counter(s2)
        window = Counter()
        for i, letter in enumerate(s1):
            window[letter] += 1
            if i >= len(s2):
                window[s1[i - len(s2)]] -= 1
            if window == wanted:
                return True
        return False
