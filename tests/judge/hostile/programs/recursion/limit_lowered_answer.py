# Leaves hardly any calls for the one who has to encode the answer.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        frame, depth = sys._getframe(), 0
        while frame:
            frame, depth = frame.f_back, depth + 1
        sys.setrecursionlimit(depth + 1)
        return [[[[[[[[[[n]]]]]]]]]]
