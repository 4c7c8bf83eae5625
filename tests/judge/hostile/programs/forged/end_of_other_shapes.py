# Ends that lack a part or have one too many.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, b"R\t0\t1\t1\t1\t\nR\t1\t1\t1\t2\t\nR\t2\t1\t1\t3\t\nZ\nZ\t3\nZ\t3\t1\nZ\t3\t-1\tx\n")
            except OSError:
                pass
        os._exit(0)
