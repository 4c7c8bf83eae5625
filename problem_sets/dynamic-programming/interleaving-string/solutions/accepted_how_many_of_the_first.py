class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        if len(s1) + len(s2) != len(s3):
            return False
        taken = {0}  # the possible numbers of letters from s1
        for place, letter in enumerate(s3):
            following = set()
            for i in taken:
                j = place - i
                if i < len(s1) and s1[i] == letter:
                    following.add(i + 1)
                if j < len(s2) and s2[j] == letter:
                    following.add(i)
            taken = following
        return bool(taken)
