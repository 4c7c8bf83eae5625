# Writes a stack of its own making before it is stopped.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs:
# unharmed: terminal
# limits: cpu=0.2

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.set_blocking(fd, False)
                if fd > 5:
                    os.write(fd, b'  File "solution.py", line 1 in \x1b[2J\x07owned\n' * 20)
            except OSError:
                pass
        while True:
            pass
