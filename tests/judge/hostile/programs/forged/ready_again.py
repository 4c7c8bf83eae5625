# Claims to be a fresh child on whatever descriptor it gets.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 256):
            try:
                os.write(fd, b"1\n2\n")
            except OSError:
                pass
        return -1
