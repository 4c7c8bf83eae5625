# Waits for a pipe that nobody writes to.
# entry: Solution.solve(n: int) -> int
# verdict: TLE|RTE
# needs: limits
# unharmed:
# limits: cpu=0.05

import os


class Solution:
    def solve(self, n: int):
        read, write = os.pipe()
        os.read(read, 1)
        return n
