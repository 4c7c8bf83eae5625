# Cuts a file without opening it.
# entry: Solution.solve(n: int, home: str) -> int
# verdict: RTE
# needs: files
# unharmed: canary

import os


class Solution:
    def solve(self, n: int, home: str):
        os.truncate(home + "/notes.txt", 0)
        return -1
