# Joins the process group of its runner and kills that.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed:

import os, time


class Solution:
    def solve(self, n: int):
        os.setpgid(0, os.getpgid(os.getppid()))
        os.killpg(0, 9)
        return -1
