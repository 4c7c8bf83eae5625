# Answers the question for its stack with garbage, again and again.
# entry: Solution.solve(n: int) -> int
# verdict: TLE|RTE|OLE
# needs: limits
# unharmed:
# limits: cpu=0.3

import os, signal


class Solution:
    def solve(self, n: int):
        def flood(*_):
            while True:
                for fd in range(3, 16):
                    try:
                        os.set_blocking(fd, False)
                        os.write(fd, b"  File \"solution.py\", line 999999999 in x\n" * 1000)
                    except OSError:
                        pass

        signal.signal(signal.SIGUSR2, flood)
        while True:
            pass
