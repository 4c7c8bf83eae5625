# Reads the cases that are still to come away from the harness.
# entry: Solution.solve(n: int, padding: str) -> int
# verdict: RTE|WA|TLE
# needs:
# unharmed:
# limits: cpu=1

import os


class Solution:
    def solve(self, n: int, padding: str):
        for fd in range(3, 8):
            try:
                os.set_blocking(fd, False)
                while os.read(fd, 1 << 20):
                    pass
            except OSError:
                pass
        return n + 1
