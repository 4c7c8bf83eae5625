# Makes a device.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: files
# unharmed: watched

import os, stat


class Solution:
    def solve(self, n: int, watched: str):
        os.mknod(watched + "/made", 0o666 | stat.S_IFCHR, os.makedev(1, 3))
        return -1
