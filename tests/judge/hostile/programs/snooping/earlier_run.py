# Looks for what an earlier run has left in the modules it shares.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed: breached

import builtins, sys


class Solution:
    def solve(self, n: int):
        marks = [builtins, *sys.modules.values(), object, type(self)]
        found = [m for m in marks if "left_by_an_earlier_run" in getattr(m, "__dict__", {})]
        if found and n == 1:
            print("breached")
        for mark in marks:
            try:
                mark.left_by_an_earlier_run = True
            except (AttributeError, TypeError):
                pass
        return -1
