# Replaces every function of the harness by one that fails.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import sys, types


class Solution:
    def solve(self, n: int):
        def broken(*_, **__):
            raise RuntimeError("broken")

        for name, module in list(sys.modules.items()):
            if name.startswith("judge_child"):
                for key, value in list(vars(module).items()):
                    if isinstance(value, (types.FunctionType, types.BuiltinFunctionType)):
                        setattr(module, key, broken)
        return 0
