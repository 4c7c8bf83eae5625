class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        @cache
        def fits(i, j):
            if i == len(s) or j == len(p):
                return i == len(s) and j == len(p)
            suits = p[j] in (s[i], ".")
            if p[j + 1 : j + 2] == "*":
                return fits(i, j + 2) or (suits and (fits(i + 1, j) or fits(i + 1, j + 2)))
            return suits and fits(i + 1, j + 1)

        return fits(0, 0)
