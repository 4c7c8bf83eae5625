# Fills a file that exists in memory only and counts nowhere.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: limits
# unharmed: breached
# limits: memory=64

import os


class Solution:
    def solve(self, n: int):
        fd = os.memfd_create("hostile")
        for _ in range(512):
            os.write(fd, b"x" * (1 << 20))
        print("breached")
        return -1
