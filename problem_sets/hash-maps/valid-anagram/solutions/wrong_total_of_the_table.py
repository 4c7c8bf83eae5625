class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        counts = [0] * 26
        for letter in s:
            counts[ord(letter) - ord("a")] += 1
        for letter in t:
            counts[ord(letter) - ord("a")] -= 1
        return sum(counts) == 0
