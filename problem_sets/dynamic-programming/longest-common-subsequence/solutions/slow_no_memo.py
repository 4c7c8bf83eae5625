class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        def rest(i, j):
            if i == len(text1) or j == len(text2):
                return 0
            if text1[i] == text2[j]:
                return 1 + rest(i + 1, j + 1)
            return max(rest(i + 1, j), rest(i, j + 1))

        return rest(0, 0)
