class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        left_over = Counter(s1)
        length = 0
        for letter in s2:
            if left_over[letter] == 0:
                left_over = Counter(s1)
                length = 0
            if left_over[letter] > 0:
                left_over[letter] -= 1
                length += 1
            if length == len(s1):
                return True
        return False
