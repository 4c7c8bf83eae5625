# Prints a good deal while it works.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:
# limits: cpu=5

import sys


class Solution:
    def solve(self, n: int):
        for i in range(2000):
            print("looking at", i)
        print("and this", file=sys.stderr)
        return n
