class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        def ways(i, j):
            if j == len(t):
                return 1
            if i == len(s):
                return 0
            found = ways(i + 1, j)
            if s[i] == t[j]:
                found += ways(i + 1, j + 1)
            return found

        return ways(0, 0)
