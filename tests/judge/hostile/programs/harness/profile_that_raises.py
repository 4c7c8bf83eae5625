# Raises in every call of the harness.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        def profile(frame, event, argument):
            raise RuntimeError("profiled")

        sys.setprofile(profile)
        return n + 1
