# Has the kernel kill it when a pipe becomes readable.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed: victim

import fcntl, os, signal


class Solution:
    def solve(self, n: int, victim: int):
        read, write = os.pipe()
        fcntl.fcntl(read, fcntl.F_SETOWN, victim)
        fcntl.fcntl(read, 10, int(signal.SIGKILL))
        fcntl.fcntl(read, fcntl.F_SETFL, fcntl.fcntl(read, fcntl.F_GETFL) | os.O_ASYNC)
        os.write(write, b"x")
        return -1
