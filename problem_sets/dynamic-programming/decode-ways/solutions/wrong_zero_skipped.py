class Solution:
    def numDecodings(self, s: str) -> int:
        # a zero that fits nowhere must end the count, not be passed over
        before, here = 0, 1
        for i, digit in enumerate(s):
            now = 0
            if digit != "0":
                now += here
            if i > 0 and 10 <= int(s[i - 1 : i + 1]) <= 26:
                now += before
            if now:
                before, here = here, now
        return here
