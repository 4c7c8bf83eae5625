class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        def woven(one, other):
            pairs = zip_longest(one, other, fillvalue="")
            return "".join(a + b for a, b in pairs)

        return s3 in (woven(s1, s2), woven(s2, s1), s1 + s2, s2 + s1)
