# Forks as often as it can, fifty times at most.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: breached

import os, time


class Solution:
    def solve(self, n: int):
        for started in range(50):
            if os.fork() == 0:
                time.sleep(8)
                os._exit(0)
        print("breached")
        return -1
