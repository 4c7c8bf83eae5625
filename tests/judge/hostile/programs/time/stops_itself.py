# Stops its own process.
# entry: Solution.solve(n: int) -> int
# verdict: TLE|RTE
# needs: limits
# unharmed:
# limits: cpu=0.05

import os, signal


class Solution:
    def solve(self, n: int):
        os.kill(os.getpid(), signal.SIGSTOP)
        return n + 1
