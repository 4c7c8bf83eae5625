# Reads from every channel, its own results and the cases to come.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|TLE
# needs:
# unharmed:
# limits: cpu=0.1

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.set_blocking(fd, False)
                os.read(fd, 1 << 20)
            except OSError:
                pass
        return n + 1
