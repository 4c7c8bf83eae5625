# Deletes a file.
# entry: Solution.solve(n: int, home: str) -> int
# verdict: RTE
# needs: files
# unharmed: canary

import os


class Solution:
    def solve(self, n: int, home: str):
        os.unlink(home + "/notes.txt")
        return -1
