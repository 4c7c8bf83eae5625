# Makes another folder its root.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE|WA
# needs: files|host
# unharmed:

import os


class Solution:
    def solve(self, n: int, watched: str):
        os.chroot(watched)
        print("reached")
        return -1
