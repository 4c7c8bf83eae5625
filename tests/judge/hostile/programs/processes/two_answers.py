# Parent and child both answer.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: processes
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        os.fork()
        return n + 1
