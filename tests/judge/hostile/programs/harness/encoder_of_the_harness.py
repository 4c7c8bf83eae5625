# Lets the harness encode something else.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        for name, module in list(sys.modules.items()):
            if name.startswith("judge_child"):
                for key in ("_encode", "encode", "_text", "text"):
                    if key in vars(module):
                        setattr(module, key, lambda value: b"0\t\nZ\t3\n")
        return 0
