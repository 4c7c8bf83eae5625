# Lets an exception strike at any moment, also in the harness.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|TLE
# needs:
# unharmed:
# limits: cpu=0.3

import signal


class Solution:
    def solve(self, n: int):
        def strike(*_):
            raise ValueError("strike")

        signal.signal(signal.SIGALRM, strike)
        signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
        return [n] * 100
