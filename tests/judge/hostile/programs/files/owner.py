# Gives a file to somebody else.
# entry: Solution.solve(n: int, home: str) -> int
# verdict: RTE
# needs: files
# unharmed: canary

import os


class Solution:
    def solve(self, n: int, home: str):
        os.chown(home + "/notes.txt", os.getuid(), os.getgid())
        os.chown(home + "/notes.txt", 12345, 12345)
        return -1
