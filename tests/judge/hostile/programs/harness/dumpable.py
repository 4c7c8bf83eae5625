# Makes itself open to be looked at, and immune to its parent's death.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import ctypes


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        libc.prctl(4, 1, 0, 0, 0)
        libc.prctl(1, 0, 0, 0, 0)
        return -1
