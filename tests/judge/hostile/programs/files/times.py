# Changes when a file was written.
# entry: Solution.solve(n: int, home: str) -> int
# verdict: RTE
# needs: files
# unharmed: canary

import os


class Solution:
    def solve(self, n: int, home: str):
        os.utime(home + "/notes.txt", (0, 0))
        return -1
