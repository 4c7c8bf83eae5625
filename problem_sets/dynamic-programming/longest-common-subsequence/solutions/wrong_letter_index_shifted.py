class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        d = [[0] * (len(text2) + 1) for _ in range(len(text1) + 1)]
        for i in range(1, len(text1)):
            for j in range(1, len(text2)):
                if text1[i] == text2[j]:
                    d[i][j] = d[i - 1][j - 1] + 1
                else:
                    d[i][j] = max(d[i - 1][j], d[i][j - 1])
        return d[len(text1) - 1][len(text2) - 1]
