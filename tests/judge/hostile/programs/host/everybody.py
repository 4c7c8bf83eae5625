# Asks whether it could signal everybody.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        os.kill(-1, 0)
        return -1
