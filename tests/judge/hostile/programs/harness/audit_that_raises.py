# Raises in whatever Python audits.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        def audit(event, arguments):
            raise RuntimeError("audited")

        sys.addaudithook(audit)
        return n + 1
