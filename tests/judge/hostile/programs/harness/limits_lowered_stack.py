# Takes the stack away.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE|WA
# needs:
# unharmed:

import resource


class Solution:
    def solve(self, n: int):
        resource.setrlimit(resource.RLIMIT_STACK, (0, 0))
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
        def down(k):
            return k and [down(k - 1)]

        return down(1000)
