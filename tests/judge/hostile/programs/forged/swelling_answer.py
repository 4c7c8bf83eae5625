# An answer that needs twenty-five times its size when it is read.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|OLE|WA|MLE
# needs: limits
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in (3, 4):
            try:
                os.write(fd, b"R\t0\t1\t1\t[" + b"[]," * 2_600_000 + b"[]]\t\n")
            except OSError:
                pass
        os._exit(0)
