# Leaves hardly any calls for the one who has to tell of it.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        frame, depth = sys._getframe(), 0
        while frame:
            frame, depth = frame.f_back, depth + 1
        sys.setrecursionlimit(depth + 4)
        raise ValueError("mine")
