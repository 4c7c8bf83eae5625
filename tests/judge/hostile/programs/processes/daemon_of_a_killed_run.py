# Leaves a process behind and kills itself.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|TLE
# needs: processes
# unharmed: processes
# limits: cpu=0.1

import os, signal, time


class Solution:
    def solve(self, n: int):
        if os.fork() == 0:
            os.setsid()
            time.sleep(8)
            os._exit(0)
        os.kill(os.getpid(), signal.SIGKILL)
