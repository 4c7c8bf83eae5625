import re


class Solution:
    def myAtoi(self, s: str) -> int:
        found = re.search(r"[+-]?\d+", s)
        value = int(found.group()) if found else 0
        return max(-(2**31), min(2**31 - 1, value))
