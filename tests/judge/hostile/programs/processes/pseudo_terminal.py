# A child with a terminal of its own.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: breached

import os


class Solution:
    def solve(self, n: int):
        pid, terminal = os.forkpty()
        if pid == 0:
            os._exit(0)
        print("breached")
        return -1
