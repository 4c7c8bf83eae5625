# An index of a million digits.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|OLE
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, b"R\t" + b"9" * 10**6 + b"\t1\t1\t1\t\n")
            except OSError:
                pass
        return n + 1
