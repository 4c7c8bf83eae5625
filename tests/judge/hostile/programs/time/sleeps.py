# Sleeps and uses no CPU time.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.05

import time


class Solution:
    def solve(self, n: int):
        time.sleep(1000)
        return n
