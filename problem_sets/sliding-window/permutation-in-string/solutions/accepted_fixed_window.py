class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        wanted = Counter(s1)
        window = Counter()
        for i, letter in enumerate(s2):
            window[letter] += 1
            if i >= len(s1):
                window[s2[i - len(s1)]] -= 1
            if window == wanted:
                return True
        return False
