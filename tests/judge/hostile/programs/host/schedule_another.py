# Puts another process into the class of idle ones.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed: victim

import os


class Solution:
    def solve(self, n: int, victim: int):
        os.sched_setscheduler(victim, os.SCHED_IDLE, os.sched_param(0))
        return -1
