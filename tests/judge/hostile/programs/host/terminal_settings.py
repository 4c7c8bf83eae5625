# Turns the echo of a terminal off.
# entry: Solution.solve(n: int, terminal: str) -> int
# verdict: RTE|WA
# needs: host|files
# unharmed: terminal

import os, termios


class Solution:
    def solve(self, n: int, terminal: str):
        fd = os.open(terminal, os.O_RDONLY | os.O_NOCTTY)
        settings = termios.tcgetattr(fd)
        settings[3] &= ~termios.ECHO
        termios.tcsetattr(fd, termios.TCSANOW, settings)
        return -1
