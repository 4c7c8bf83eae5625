# Types into a terminal.
# entry: Solution.solve(n: int, terminal: str) -> int
# verdict: RTE|WA
# needs: host|files
# unharmed: terminal

import fcntl, os, termios


class Solution:
    def solve(self, n: int, terminal: str):
        fd = os.open(terminal, os.O_RDONLY)
        fcntl.ioctl(fd, termios.TIOCSCTTY, 1)
        fcntl.ioctl(fd, termios.TIOCSTI, b"x")
        return -1
