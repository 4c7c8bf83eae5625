class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        row = [0] * (len(text2) + 1)
        for a in text1:
            for j, b in enumerate(text2, 1):
                if a == b:
                    row[j] = row[j - 1] + 1
                else:
                    row[j] = max(row[j], row[j - 1])
        return row[-1]
