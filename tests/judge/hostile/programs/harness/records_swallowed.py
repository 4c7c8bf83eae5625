# Lets the harness write its records to nobody.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|TLE
# needs:
# unharmed:
# limits: cpu=0.2

import sys


class Solution:
    def solve(self, n: int):
        for name, module in list(sys.modules.items()):
            if name.startswith("judge_child"):
                for value in list(vars(module).values()):
                    if isinstance(value, type) and "put" in vars(value):
                        value.put = value.end = lambda *_: None
        return n
