# Reads memory that is not there.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import ctypes


class Solution:
    def solve(self, n: int):
        return ctypes.string_at(0)
