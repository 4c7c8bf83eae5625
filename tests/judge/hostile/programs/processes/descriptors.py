# Opens descriptors until none is left.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: limits
# unharmed: breached

import os


class Solution:
    def solve(self, n: int):
        opened = [os.dup(0) for _ in range(5000)]
        print("breached")
        return -len(opened)
