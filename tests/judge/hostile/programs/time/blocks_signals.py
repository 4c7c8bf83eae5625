# Blocks all signals and works on.
# entry: Solution.solve(n: int) -> int
# verdict: TLE|RTE
# needs: limits
# unharmed:
# limits: cpu=0.3

import signal


class Solution:
    def solve(self, n: int):
        signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 64))
        while True:
            pass
