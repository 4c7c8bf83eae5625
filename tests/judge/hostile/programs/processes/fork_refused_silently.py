# Tries to fork again and again and hides the refusals.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: processes
# unharmed: breached

import os


class Solution:
    def solve(self, n: int):
        started = 0
        for _ in range(20):
            try:
                pid = os.fork()
            except OSError:
                continue
            if pid == 0:
                os._exit(0)
            os.waitpid(pid, 0)
            started += 1
        if started:
            print("breached")
        return -1 - started
