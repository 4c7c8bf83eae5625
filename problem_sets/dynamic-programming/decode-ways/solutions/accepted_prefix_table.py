class Solution:
    def numDecodings(self, s: str) -> int:
        ways = [1] + [0] * len(s)
        for end, digit in enumerate(s, 1):
            if digit != "0":
                ways[end] += ways[end - 1]
            if end > 1 and 10 <= int(s[end - 2 : end]) <= 26:
                ways[end] += ways[end - 2]
        return ways[-1]
