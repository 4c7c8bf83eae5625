# Breaks isinstance for everybody and raises.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import builtins


class Solution:
    def solve(self, n: int):
        def broken(*_):
            raise RuntimeError("broken")

        builtins.isinstance = builtins.type = builtins.str = builtins.getattr = broken
        raise ValueError("mine")
