# Attaches an attribute to a file.
# entry: Solution.solve(n: int, home: str) -> int
# verdict: RTE
# needs: files
# unharmed: canary

import os


class Solution:
    def solve(self, n: int, home: str):
        os.setxattr(home + "/notes.txt", "user.owned", b"yes")
        return -1
