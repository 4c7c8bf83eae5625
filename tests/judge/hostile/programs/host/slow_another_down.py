# Lowers the priority of another process.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed: victim

import os


class Solution:
    def solve(self, n: int, victim: int):
        os.setpriority(os.PRIO_PROCESS, victim, 19)
        return -1
