# Claims to have changed arguments with dangerous names.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed: terminal

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, b'R\t0\t1\t1\t0\t""\t["\\u001b[2J\\u0007\\u202e", "\\ud800"]\n')
            except OSError:
                pass
        os._exit(0)
