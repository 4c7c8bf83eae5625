# Replaces the streams by what cannot be written to.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = None
        sys.displayhook = sys.excepthook = sys.unraisablehook = lambda *_: 1 / 0
        print("nobody hears")
        raise ValueError("lost")
