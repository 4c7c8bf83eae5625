# Sleeps in small pieces.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.05

import time


class Solution:
    def solve(self, n: int):
        while True:
            time.sleep(0.05)
