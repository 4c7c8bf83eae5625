# Answers that are no UTF-8, or half of a pair.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, b'R\t0\t1\t1\t"\xff\xfe\\ud800"\t"\\udfff"\n')
            except OSError:
                pass
        os._exit(0)
