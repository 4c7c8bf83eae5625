# Writes over objects of the interpreter.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|TLE
# needs:
# unharmed:
# limits: cpu=0.3

import ctypes, sys


class Solution:
    def solve(self, n: int):
        frame = sys._getframe()
        while frame:
            for value in list(frame.f_locals.values()):
                ctypes.memset(id(value), 0x41, 32)
            frame = frame.f_back
        return 0
