# Asks for a terminal.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: host|files
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        os.openpty()
        print("reached")
        return -1
