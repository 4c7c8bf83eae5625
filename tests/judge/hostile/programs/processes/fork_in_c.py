# Forks through the C library.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: processes
# unharmed: breached

import ctypes, os


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        pid = libc.fork()
        if pid == 0:
            os._exit(0)
        if pid > 0:
            os.waitpid(pid, 0)
            print("breached")
        return -1
