# Terminates its own process with a polite signal.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import signal


class Solution:
    def solve(self, n: int):
        signal.raise_signal(signal.SIGTERM)
        return n + 1
