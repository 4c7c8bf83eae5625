class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        above = [0] * (len(text2) + 1)
        for a in text1:
            row = [0]
            for j, b in enumerate(text2):
                if a == b:
                    row.append(above[j] + 1)
                else:
                    row.append(max(above[j + 1], row[j]))
            above = row
        return above[-1]
