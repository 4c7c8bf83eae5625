# Breaks every builtin there is.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import builtins


class Solution:
    def solve(self, n: int):
        def broken(*_, **__):
            raise RuntimeError("broken")

        for name in dir(builtins):
            if not name.startswith("__"):
                setattr(builtins, name, broken)
        return 0
