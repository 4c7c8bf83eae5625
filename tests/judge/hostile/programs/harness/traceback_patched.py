# Breaks the module that writes tracebacks.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import traceback


class Solution:
    def solve(self, n: int):
        def broken(*_, **__):
            raise RuntimeError("broken")

        traceback.StackSummary.extract = traceback.StackSummary.format = broken
        traceback.format_exception_only = traceback.TracebackException.__init__ = broken
        raise ValueError("untold")
