# A failure that is a list, and printed text that is a number.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, b"X\t0\t1\t1\t[1, 2]\t5\n")
            except OSError:
                pass
        os._exit(0)
