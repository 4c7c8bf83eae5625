# Locks its memory, so that none can be swapped.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|MLE
# needs: limits|host
# unharmed:
# limits: memory=128

import ctypes


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        if libc.mlockall(3) == 0:
            print("reached")
        return -1
