class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        m, n = len(s), len(p)
        fits = [[False] * (n + 1) for _ in range(m + 1)]  # s[i:] and p[j:]
        fits[m][n] = True
        for i in reversed(range(m + 1)):
            for j in reversed(range(n)):
                suits = i < m and p[j] in (s[i], ".")
                if p[j + 1 : j + 2] == "*":
                    fits[i][j] = fits[i][j + 2] or (suits and fits[i + 1][j])
                else:
                    fits[i][j] = suits and fits[i + 1][j + 1]
        return fits[0][0]
