# Becomes somebody else.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        os.setgid(12345)
        os.setuid(12345)
        print("reached")
        return -1
