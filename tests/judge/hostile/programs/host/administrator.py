# Becomes the administrator.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        os.setresuid(0, 0, 0)
        if os.access("/proc/1/mem", os.W_OK):
            print("reached")
        return -1
