# Kills the process that watches it.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed:

import os, signal


class Solution:
    def solve(self, n: int):
        os.kill(os.getppid(), signal.SIGKILL)
        return -1
