# Creates a file without a name.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: files
# unharmed:

import os


class Solution:
    def solve(self, n: int, watched: str):
        os.open(watched, os.O_RDWR | os.O_TMPFILE, 0o600)
        print("reached")
        return -1
