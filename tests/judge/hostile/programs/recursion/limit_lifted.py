# Lifts the limit of recursion first, so that the stack overflows.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE|TLE
# needs:
# unharmed:
# limits: cpu=2 memory=256

import sys


class Solution:
    def solve(self, n: int):
        sys.setrecursionlimit(2**31 - 1)
        return self.solve(n + 1)
