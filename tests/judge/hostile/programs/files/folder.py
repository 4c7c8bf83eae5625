# Makes a folder.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: files
# unharmed: watched

import os


class Solution:
    def solve(self, n: int, watched: str):
        os.mkdir(watched + "/made")
        return -1
