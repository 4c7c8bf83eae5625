# Empties the builtins.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import builtins


class Solution:
    def solve(self, n: int):
        vars(builtins).clear()
        return 0
