# The same after a case that passed.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        if n == 1:
            return 1
        for fd in range(3, 64):
            try:
                os.write(fd, b'J\t"the judge is broken"\n')
            except OSError:
                pass
        os._exit(0)
