# Leaves a set of semaphores behind.
# entry: Solution.solve(n: int, key: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed: segments

import ctypes


class Solution:
    def solve(self, n: int, key: int):
        libc = ctypes.CDLL(None)
        libc.semget(key, 1, 0o1600)
        return -1
