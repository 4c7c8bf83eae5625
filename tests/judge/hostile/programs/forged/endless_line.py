# A record that never ends.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|OLE|TLE|WA
# needs: limits
# unharmed:
# limits: cpu=2

import os


class Solution:
    def solve(self, n: int):
        os.write(1, b"x")
        while True:
            for fd in (4, 5, 6):
                os.set_blocking(fd, fd == 4)
                try:
                    os.write(fd, b"x" * 65536)
                except OSError:
                    pass
