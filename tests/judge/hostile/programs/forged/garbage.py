# Writes all bytes there are.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, bytes(range(256)) * 10)
            except OSError:
                pass
        return n + 1
