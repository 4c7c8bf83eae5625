# Breaks len for everybody.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import builtins


class Solution:
    def solve(self, n: int):
        def broken(*_):
            raise RuntimeError("broken")

        builtins.len = broken
        return 0
