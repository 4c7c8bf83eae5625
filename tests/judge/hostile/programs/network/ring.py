# Sets up a ring through which calls are made that no filter sees.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: network|host
# unharmed:

import ctypes


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        if libc.syscall(425, 8, (ctypes.c_char * 120)()) >= 0:
            print("reached")
        return -1
