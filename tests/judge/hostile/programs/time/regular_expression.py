# Backtracks without end in the matcher of regular expressions.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3

import re


class Solution:
    def solve(self, n: int):
        return len(re.match("(a+)+$", "a" * 60 + "b"))
