class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        if len(s1) + len(s2) != len(s3):
            return False

        def works(i, j):
            if i + j == len(s3):
                return True
            letter = s3[i + j]
            if i < len(s1) and s1[i] == letter and works(i + 1, j):
                return True
            return j < len(s2) and s2[j] == letter and works(i, j + 1)

        return works(0, 0)
