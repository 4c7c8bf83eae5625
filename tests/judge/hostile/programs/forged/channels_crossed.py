# Puts each channel in the place of another.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|TLE
# needs:
# unharmed:
# limits: cpu=0.1

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 7):
            try:
                os.dup2(fd, 3 + (fd - 2) % 4)
            except OSError:
                pass
        return n + 1
