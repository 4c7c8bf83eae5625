# Each fork forks again: 32 processes.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: breached

import os, time


class Solution:
    def solve(self, n: int):
        for _ in range(5):
            os.fork()
        print("breached")
        time.sleep(0.2)
        return -1
