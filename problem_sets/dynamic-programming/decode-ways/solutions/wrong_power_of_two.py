class Solution:
    def numDecodings(self, s: str) -> int:
        if s[0] == "0":
            return 0
        pairs = 0
        for i in range(1, len(s)):
            if s[i] == "0":
                if s[i - 1] not in "12":
                    return 0
            elif 10 <= int(s[i - 1 : i + 1]) <= 26 and s[i + 1 : i + 2] != "0":
                pairs += 1
        return 2**pairs
