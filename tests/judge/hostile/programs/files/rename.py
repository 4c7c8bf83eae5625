# Renames a file.
# entry: Solution.solve(n: int, home: str, watched: str) -> int
# verdict: RTE
# needs: files
# unharmed: canary

import os


class Solution:
    def solve(self, n: int, home: str, watched: str):
        os.rename(home + "/notes.txt", home + "/taken.txt")
        return -1
