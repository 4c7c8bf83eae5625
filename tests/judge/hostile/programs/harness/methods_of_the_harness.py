# Replaces the methods of the harness's classes.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        def broken(*_, **__):
            raise RuntimeError("broken")

        for name, module in list(sys.modules.items()):
            if name.startswith("judge_child"):
                for value in list(vars(module).values()):
                    if isinstance(value, type) and value.__module__.startswith("judge_child"):
                        for method in ("put", "end", "text", "begin_case", "write", "_wake", "serve"):
                            if method in vars(value):
                                setattr(value, method, broken)
        return 0
