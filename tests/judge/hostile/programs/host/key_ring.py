# Puts a key into its ring, which counts against the user.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed:

import ctypes, os


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        number = {"x86_64": 248, "aarch64": 217}[os.uname().machine]
        if libc.syscall(number, b"user", b"hostile", b"x", ctypes.c_size_t(1), -2) > 0:
            print("reached")
        return -1
