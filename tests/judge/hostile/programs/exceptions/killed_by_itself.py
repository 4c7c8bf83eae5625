# Kills its own process.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import os, signal


class Solution:
    def solve(self, n: int):
        os.kill(os.getpid(), signal.SIGKILL)
