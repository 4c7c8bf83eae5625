class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        known = {}

        def rest(i, j):
            if i == len(text1) or j == len(text2):
                return 0
            if (i, j) not in known:
                if text1[i] == text2[j]:
                    known[i, j] = 1 + rest(i + 1, j + 1)
                else:
                    known[i, j] = max(rest(i + 1, j), rest(i, j + 1))
            return known[i, j]

        return rest(0, 0)
