# Takes all capabilities.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed:

import ctypes, os


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        number = {"x86_64": 126, "aarch64": 91}[os.uname().machine]
        head = (ctypes.c_uint32 * 2)(0x20080522, 0)
        wanted = (ctypes.c_uint32 * 6)(*[0xFFFFFFFF, 0xFFFFFFFF, 0, 0x1FF, 0x1FF, 0])
        if libc.syscall(number, head, wanted) == 0:
            print("reached")
        return -1
