# Stops the process that watches it.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed:
# hangs: yes

import os, signal


class Solution:
    def solve(self, n: int):
        os.kill(os.getppid(), signal.SIGSTOP)
        return -1
