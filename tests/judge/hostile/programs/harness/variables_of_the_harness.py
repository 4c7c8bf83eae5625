# Changes the variables of the functions that wait for it.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import ctypes, sys


class Solution:
    def solve(self, n: int):
        frame = sys._getframe().f_back
        while frame:
            found = frame.f_locals
            for name in ("index", "count", "results", "page", "took", "way"):
                if name in found:
                    found[name] = None
            if sys.version_info < (3, 13):
                ctypes.pythonapi.PyFrame_LocalsToFast(ctypes.py_object(frame), ctypes.c_int(0))
            frame = frame.f_back
        return n + 1
