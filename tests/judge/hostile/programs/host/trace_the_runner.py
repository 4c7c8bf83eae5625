# Attaches to the runner as a debugger.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed: breached
# hangs: yes

import ctypes, os


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        if libc.ptrace(16, os.getppid(), None, None) == 0:
            print("breached")
        return -1
