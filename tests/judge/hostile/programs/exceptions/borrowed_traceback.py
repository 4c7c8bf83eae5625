# Carries the traceback of the harness around.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import sys, types


class Solution:
    def solve(self, n: int):
        trace, frame = None, sys._getframe()
        while frame:
            trace = types.TracebackType(trace, frame, frame.f_lasti, max(frame.f_lineno or 1, 1))
            frame = frame.f_back
        raise ValueError("borrowed").with_traceback(trace)
