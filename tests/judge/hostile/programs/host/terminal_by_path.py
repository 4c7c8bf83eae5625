# Writes to a terminal whose path it knows.
# entry: Solution.solve(n: int, terminal: str) -> int
# verdict: RTE|WA
# needs: host|files
# unharmed: terminal

import os


class Solution:
    def solve(self, n: int, terminal: str):
        fd = os.open(terminal, os.O_RDWR | os.O_NOCTTY)
        os.write(fd, b"\x1b[2J")
        return -1
