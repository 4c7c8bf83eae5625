# Kills its process group.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        os.killpg(0, 9)
        return n + 1
