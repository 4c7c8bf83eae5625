# Takes its own time away.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|TLE
# needs:
# unharmed:

import resource


class Solution:
    def solve(self, n: int):
        resource.setrlimit(resource.RLIMIT_CPU, (0, 0))
        while True:
            pass
