# Changes the mask and the folder of its process, which its runner does not share.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        os.umask(0)
        os.chdir("/usr")
        return -1
