# os.popen of a shell.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: breached

import os


class Solution:
    def solve(self, n: int):
        if os.popen("echo through").read():
            print("breached")
        return -1
