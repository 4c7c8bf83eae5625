class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        @cache
        def fits(i, j):
            if j == len(p):
                return i == len(s)
            suits = i < len(s) and p[j] in (s[i], ".")
            if p[j + 1 : j + 2] == "*":
                if fits(i, j + 2):
                    return True
                end = i
                while suits and end < len(s) and s[end] == s[i]:
                    end += 1
                    if fits(end, j + 2):
                        return True
                return False
            return suits and fits(i + 1, j + 1)

        return fits(0, 0)
