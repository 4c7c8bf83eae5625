# A traceback with lines that are not there.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import sys, types


class Solution:
    def solve(self, n: int):
        frame = sys._getframe()
        trace = types.TracebackType(None, frame, frame.f_lasti, 2_000_000_000)
        raise ValueError("forged").with_traceback(trace)
