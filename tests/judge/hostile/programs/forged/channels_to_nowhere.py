# Lets the channels end in the null device.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|TLE
# needs:
# unharmed:
# limits: cpu=0.1

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.dup2(0, fd)
            except OSError:
                pass
        return n
