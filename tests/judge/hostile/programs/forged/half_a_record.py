# Leaves a record open at its end.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, b"R\t0\t1\t1\t")
            except OSError:
                pass
        return n + 1
