# Writes to the error stream for ever.
# entry: Solution.solve(n: int) -> int
# verdict: OLE
# needs: limits
# unharmed:
# limits: cpu=5

import sys


class Solution:
    def solve(self, n: int):
        while True:
            sys.stderr.write("x" * 1000 + "\n")
