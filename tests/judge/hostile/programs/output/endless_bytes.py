# Writes bytes past the text layer for ever.
# entry: Solution.solve(n: int) -> int
# verdict: OLE
# needs: limits
# unharmed:
# limits: cpu=5

import sys


class Solution:
    def solve(self, n: int):
        while True:
            sys.stdout.buffer.write(b"x" * 100_000)
