import re


class Solution:
    def myAtoi(self, s: str) -> int:
        found = re.match(r" *[+-]?\d+", s)
        value = int(found.group()) if found else 0
        return min(max(value, -(2**31)), 2**31 - 1)
