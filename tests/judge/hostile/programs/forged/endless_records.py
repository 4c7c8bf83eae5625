# Records that are well formed and never stop.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|OLE|TLE|WA
# needs: limits
# unharmed:
# limits: cpu=2

import os


class Solution:
    def solve(self, n: int):
        while True:
            for fd in (3, 4):
                try:
                    os.write(fd, b"R\t0\t1\t1\t0\t\n" * 4096)
                except OSError:
                    pass
