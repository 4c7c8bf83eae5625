# Claims to have used more memory than there is.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|TLE|MLE
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, b"R\t0\t1\t1\t1\t\nR\t1\t1\t1\t2\t\nR\t2\t1\t1\t0\t\nZ\t3\t999999999999999999\t999999999999999999\n")
            except OSError:
                pass
        os._exit(0)
