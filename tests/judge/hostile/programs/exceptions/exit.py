# Calls sys.exit as scripts do.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        sys.exit(0)
