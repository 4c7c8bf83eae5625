class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        found, at = 0, 0
        for letter in text1:
            place = text2.find(letter, at)
            if place >= 0:
                found += 1
                at = place + 1
        return found
