class Solution:
    def numDecodings(self, s: str) -> int:
        if s[0] == "0":
            return 0
        ways = [1, 1]
        for end in range(2, len(s) + 1):
            pair = int(s[end - 2 : end])
            ways.append(ways[-1])
            if 10 < pair <= 26 and pair != 20:
                ways[end] += ways[end - 2]
        return ways[-1]
