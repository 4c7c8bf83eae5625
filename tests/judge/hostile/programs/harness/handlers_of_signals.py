# Catches every signal and raises in the harness.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|TLE
# needs:
# unharmed:
# limits: cpu=0.3

import os, signal


class Solution:
    def solve(self, n: int):
        def strike(*_):
            raise RuntimeError("signal")

        for number in range(1, 64):
            try:
                signal.signal(number, strike)
            except (OSError, ValueError):
                pass
        signal.set_wakeup_fd(-1)
        os.kill(os.getpid(), signal.SIGUSR2)
        return n + 1
