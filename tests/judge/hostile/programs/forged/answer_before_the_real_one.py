# Writes a wrong answer before each right one.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, b"R\t%d\t1\t1\t0\t\n" % (n - 1))
            except OSError:
                pass
        return n + 1
