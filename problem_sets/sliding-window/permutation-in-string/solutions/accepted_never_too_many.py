class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        left_over = Counter(s1)
        start = 0
        for end, letter in enumerate(s2, 1):
            left_over[letter] -= 1
            while left_over[letter] < 0:
                left_over[s2[start]] += 1
                start += 1
            if end - start == len(s1):
                return True
        return False
