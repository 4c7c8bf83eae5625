# Asks the allocator of C.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE|MLE
# needs: limits
# unharmed: breached
# limits: memory=128

import ctypes


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        libc.malloc.restype = ctypes.c_void_p
        kept = libc.malloc(ctypes.c_size_t(2 << 30))
        if kept:
            ctypes.memset(kept, 1, 1 << 30)
            print("breached")
        return -1
