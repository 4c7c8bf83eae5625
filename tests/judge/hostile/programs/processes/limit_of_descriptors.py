# Raises the limit of descriptors, then opens them.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: limits
# unharmed: breached

import os, resource


class Solution:
    def solve(self, n: int):
        resource.setrlimit(resource.RLIMIT_NOFILE, (8192, 8192))
        opened = [os.dup(0) for _ in range(5000)]
        print("breached")
        return -len(opened)
