class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        @cache
        def fits(i, j):
            if j == len(p):
                return i == len(s)
            if p[j] == "*":
                return fits(i, j + 1) or (i < len(s) and fits(i + 1, j))
            return i < len(s) and p[j] in (s[i], ".") and fits(i + 1, j + 1)

        return fits(0, 0)
