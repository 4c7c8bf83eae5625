# Sets the limit of recursion as people do.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        sys.setrecursionlimit(10**6)
        return n
