# Aborts the process.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        os.abort()
