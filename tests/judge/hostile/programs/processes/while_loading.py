# Forks before any method is called.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: breached

import os

pid = os.fork()
if pid == 0:
    os._exit(0)
os.waitpid(pid, 0)


class Solution:
    def solve(self, n):
        print("breached")
        return -1
