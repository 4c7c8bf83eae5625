# Gives the objects of the harness other classes.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        class Other:
            def __getattr__(self, name):
                raise RuntimeError("broken")

        frame = sys._getframe()
        while frame:
            for value in list(frame.f_locals.values()):
                if type(value).__module__.startswith("judge_child"):
                    try:
                        value.__class__ = Other
                    except TypeError:
                        pass
            frame = frame.f_back
        return n + 1
