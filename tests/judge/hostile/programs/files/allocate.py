# Reserves a mebibyte without writing it.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: files|limits
# unharmed: watched|breached

import os


class Solution:
    def solve(self, n: int, watched: str):
        fd = os.open(watched + "/made", os.O_WRONLY | os.O_CREAT)
        os.posix_fallocate(fd, 0, 1 << 20)
        print("breached")
        return -1
