# A child keeps every descriptor open after the parent has left.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: processes

import os, time


class Solution:
    def solve(self, n: int):
        if os.fork() == 0:
            os.setsid()
            time.sleep(8)
            os._exit(0)
        os._exit(0)
