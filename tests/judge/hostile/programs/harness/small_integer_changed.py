# Turns the number 1 into another one.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import ctypes


class Solution:
    def solve(self, n: int):
        size = ctypes.sizeof(ctypes.c_void_p)
        ctypes.memset(id(1) + 3 * size, 7, 1)
        return 0
