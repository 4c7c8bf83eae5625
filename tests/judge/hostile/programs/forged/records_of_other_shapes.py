# Records without fields, with empty ones, with too many.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        if n == 1:
            return 1
        for fd in range(3, 64):
            try:
                os.write(fd, b"\n\t\t\t\t\nR\nX\nR\t\t\t\t\t\nX\t1\t1\t1\nR\t1\t1\t1\t2\t\t\t\t\t\n")
            except OSError:
                pass
        os._exit(0)
