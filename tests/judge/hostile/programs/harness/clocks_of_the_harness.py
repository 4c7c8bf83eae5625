# Breaks the clocks of the harness itself.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        def broken():
            raise RuntimeError("broken")

        for name, module in list(sys.modules.items()):
            if name.startswith("judge_child"):
                for clock in ("_now", "_cpu"):
                    if clock in vars(module):
                        setattr(module, clock, broken)
        return 0
