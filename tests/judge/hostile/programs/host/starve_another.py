# Takes the descriptors of another process away.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed: victim

import resource


class Solution:
    def solve(self, n: int, victim: int):
        resource.prlimit(victim, resource.RLIMIT_NOFILE, (3, 3))
        return -1
