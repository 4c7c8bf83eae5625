class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        ways = [[0] * (len(t) + 1) for _ in range(len(s) + 1)]
        ways[0][0] = 1
        for i, letter in enumerate(s):
            for j, wanted in enumerate(t):
                ways[i + 1][j + 1] = ways[i][j + 1]
                if letter == wanted:
                    ways[i + 1][j + 1] += ways[i][j]
        return ways[-1][-1]
