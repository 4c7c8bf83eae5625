# Ends the process before any method is called.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n):
        return n


os._exit(0)
