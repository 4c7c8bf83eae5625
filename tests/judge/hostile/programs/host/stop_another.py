# Stops a process of the user.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed: victim

import os, signal


class Solution:
    def solve(self, n: int, victim: int):
        os.kill(victim, signal.SIGSTOP)
        return -1
