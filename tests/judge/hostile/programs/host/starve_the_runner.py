# Takes the CPU time and the descriptors of the runner away.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed:

import os, resource


class Solution:
    def solve(self, n: int):
        resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE, (3, 3))
        resource.prlimit(os.getppid(), resource.RLIMIT_CPU, (1, 1))
        return -1
