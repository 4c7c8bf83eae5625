# Leaves a segment of shared memory behind.
# entry: Solution.solve(n: int, key: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed: segments

import ctypes


class Solution:
    def solve(self, n: int, key: int):
        libc = ctypes.CDLL(None)
        libc.shmget(key, ctypes.c_size_t(4096), 0o1600)
        return -1
