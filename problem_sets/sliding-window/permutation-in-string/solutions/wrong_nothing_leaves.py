class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        wanted = Counter(s1)
        window = Counter()
        for letter in s2:
            window[letter] += 1
            if window == wanted:
                return True
        return False
