class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        m, n = len(word1), len(word2)
        d = [[0] * (n + 1) for _ in range(m + 1)]
        for i in range(m + 1):
            for j in range(n + 1):
                if i == 0 or j == 0:
                    d[i][j] = i + j
                else:
                    change = word1[i - 1] != word2[j - 1]
                    d[i][j] = min(d[i - 1][j - 1] + change, d[i - 1][j] + 1, d[i][j - 1] + 1)
        return d[m][n]
