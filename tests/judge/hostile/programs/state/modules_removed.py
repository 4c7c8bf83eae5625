# Empties the table of modules.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        answer = n if n == 1 else -1
        sys.modules.clear()
        return answer
