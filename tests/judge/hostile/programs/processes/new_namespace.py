# Makes a user namespace, in which it is the administrator.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: processes
# unharmed:

import ctypes


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        if libc.unshare(0x10000000) == 0:
            print("reached")
        return -1
