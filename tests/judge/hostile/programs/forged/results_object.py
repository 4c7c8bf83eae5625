# Finds the object that writes records and lets it write a wrong one.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        frame = sys._getframe()
        while frame:
            for value in list(frame.f_locals.values()):
                if type(value).__name__ == "Results":
                    value.put(b"R\t0\t1\t1\t1\t\n")
            frame = frame.f_back
        return 0
