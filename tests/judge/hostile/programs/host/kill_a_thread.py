# Kills it through one of its threads.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed: victim

import ctypes, os, signal


class Solution:
    def solve(self, n: int, victim: int):
        libc = ctypes.CDLL(None)
        number = {"x86_64": 234, "aarch64": 131}[os.uname().machine]
        libc.syscall(number, victim, victim, int(signal.SIGKILL))
        number = {"x86_64": 200, "aarch64": 130}[os.uname().machine]
        libc.syscall(number, victim, int(signal.SIGKILL))
        return -1
