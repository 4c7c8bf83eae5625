# Pins another process to one processor.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed: victim

import os


class Solution:
    def solve(self, n: int, victim: int):
        os.sched_setaffinity(victim, {min(os.sched_getaffinity(0))})
        return -1
