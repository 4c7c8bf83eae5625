class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        i = 0
        rest = []
        for letter in s3:
            if i < len(s1) and s1[i] == letter:
                i += 1
            else:
                rest.append(letter)
        if i == len(s1) and "".join(rest) == s2:
            return True
        j = 0
        rest = []
        for letter in s3:
            if j < len(s2) and s2[j] == letter:
                j += 1
            else:
                rest.append(letter)
        return j == len(s2) and "".join(rest) == s1
