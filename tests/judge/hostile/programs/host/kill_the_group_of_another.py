# Kills the process group of another process.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed: victim

import os, signal


class Solution:
    def solve(self, n: int, victim: int):
        os.killpg(victim, signal.SIGKILL)
        return -1
