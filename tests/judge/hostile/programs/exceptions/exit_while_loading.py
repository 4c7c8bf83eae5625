# Ends the program before any method is called.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n):
        return n


if __name__ != "nobody":
    sys.exit(0)
