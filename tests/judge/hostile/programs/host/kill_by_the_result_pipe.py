# The same with the pipes it was given.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed: victim

import fcntl, os, signal


class Solution:
    def solve(self, n: int, victim: int):
        for fd in range(3, 16):
            try:
                fcntl.fcntl(fd, fcntl.F_SETOWN, victim)
                fcntl.fcntl(fd, 10, int(signal.SIGKILL))
                fcntl.fcntl(fd, fcntl.F_SETFL, fcntl.fcntl(fd, fcntl.F_GETFL) | os.O_ASYNC)
            except OSError:
                continue
        return -1
