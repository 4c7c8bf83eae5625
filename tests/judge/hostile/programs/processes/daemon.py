# A grandchild in a session of its own that ignores what it can.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: processes
# unharmed: processes

import os, signal, time


class Solution:
    def solve(self, n: int):
        if os.fork() == 0:
            os.setsid()
            for number in (1, 2, 3, 15):
                signal.signal(number, signal.SIG_IGN)
            if os.fork() == 0:
                os.closerange(0, 64)
                time.sleep(8)
            os._exit(0)
        os.wait()
        return -1
