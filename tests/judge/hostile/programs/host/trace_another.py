# Attaches to another process as a debugger.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed: victim|breached

import ctypes


class Solution:
    def solve(self, n: int, victim: int):
        libc = ctypes.CDLL(None)
        if libc.ptrace(16, victim, None, None) == 0:
            print("breached")
        return -1
