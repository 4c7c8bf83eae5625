class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        d = [[0] * (len(text2) + 1) for _ in range(len(text1) + 1)]
        for i in range(1, len(text1) + 1):
            for j in range(1, len(text2) + 1):
                d[i][j] = max(d[i - 1][j], d[i][j - 1])
                if text1[i - 1] == text2[j - 1]:
                    d[i][j] += 1
        return d[-1][-1]
