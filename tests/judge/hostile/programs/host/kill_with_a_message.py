# Kills it by a signal that carries a message.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed: victim

import ctypes, os, signal


class Solution:
    def solve(self, n: int, victim: int):
        libc = ctypes.CDLL(None)
        message = (ctypes.c_int * 32)(int(signal.SIGKILL), 0, -1)
        number = {"x86_64": 129, "aarch64": 138}[os.uname().machine]
        libc.syscall(number, victim, int(signal.SIGKILL), message)
        return -1
