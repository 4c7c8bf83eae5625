# Turns each warning into an exception.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import sys, warnings


class Solution:
    def solve(self, n: int):
        warnings.simplefilter("error")
        warnings.showwarning = warnings.warn = lambda *_, **__: 1 / 0
        sys.warnoptions.append("error")
        return -n
