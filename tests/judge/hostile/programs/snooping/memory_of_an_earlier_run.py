# Looks for the arguments of an earlier run in what the collector knows.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed: breached
# twice: yes

import builtins, gc, sys


class Solution:
    def solve(self, n: int):
        if n == 1 and any(getattr(m, "left_mark", None) for m in [builtins, sys, gc, *sys.modules.values()]):
            print("breached")
        for module in [builtins, sys, gc]:
            module.left_mark = True
        sys.modules["left_mark"] = sys
        return -1
