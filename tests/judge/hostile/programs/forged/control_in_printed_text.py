# Printed text with sequences for the terminal.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed: terminal

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, b'R\t0\t1\t1\t0\t"\\u001b[2J\\u0007\\u202e\\u009b"\n')
            except OSError:
                pass
        os._exit(0)
