# A failure while loading, after which nothing is due.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE|OLE
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, b'X\t0\t1\t1\t{"loading": true, "kind": "memory", "line": 1e999, "code": "\\ud800"}\t""\nZ\t3\t1\t1\n')
            except OSError:
                pass
        os._exit(0)
