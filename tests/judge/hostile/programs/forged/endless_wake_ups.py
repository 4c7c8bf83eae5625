# Wakes the host without end.
# entry: Solution.solve(n: int) -> int
# verdict: TLE|RTE
# needs: limits
# unharmed:
# limits: cpu=0.3

import os


class Solution:
    def solve(self, n: int):
        while True:
            for fd in range(5, 10):
                try:
                    os.set_blocking(fd, False)
                    os.write(fd, b"D" * 4096)
                except OSError:
                    pass
