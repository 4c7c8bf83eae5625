class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        there = Counter(t)
        for letter in s:
            if there[letter] == 0:
                return False
            there[letter] -= 1
        return True
