# Fills as many wide pipes as it can get.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: limits
# unharmed: breached
# limits: memory=64

import fcntl, os


class Solution:
    def solve(self, n: int):
        filled = 0
        for _ in range(1024):
            read, write = os.pipe()
            fcntl.fcntl(write, fcntl.F_SETPIPE_SZ, 1 << 20)
            os.set_blocking(write, False)
            filled += os.write(write, b"x" * (1 << 20))
        print("breached")
        return -filled
