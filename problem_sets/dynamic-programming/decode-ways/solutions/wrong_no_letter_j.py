class Solution:
    def numDecodings(self, s: str) -> int:
        ways = [1] + [0] * len(s)
        for end in range(1, len(s) + 1):
            if s[end - 1] != "0":
                ways[end] += ways[end - 1]
            if end > 1 and 10 < int(s[end - 2 : end]) <= 26:
                ways[end] += ways[end - 2]
        return ways[-1]
