# Numbers in digits of other scripts, with signs and underscores.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, "R\t٠\t1_0\t+1\t1\t\n".encode())
            except OSError:
                pass
        return n + 1
