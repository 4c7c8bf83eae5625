# Kills it through a descriptor of the process.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed: victim

import os, signal


class Solution:
    def solve(self, n: int, victim: int):
        signal.pidfd_send_signal(os.pidfd_open(victim), signal.SIGKILL)
        return -1
