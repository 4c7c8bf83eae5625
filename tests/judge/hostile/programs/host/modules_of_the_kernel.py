# Asks the kernel to load a module from nowhere.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed:

import ctypes, os


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None, use_errno=True)
        number = {"x86_64": 313, "aarch64": 273}[os.uname().machine]
        libc.syscall(number, -1, b"", 0)
        if ctypes.get_errno() not in (1, 38):
            print("reached")
        return -1
