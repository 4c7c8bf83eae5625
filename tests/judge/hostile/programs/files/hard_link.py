# Gives a file a second name.
# entry: Solution.solve(n: int, home: str, watched: str) -> int
# verdict: RTE
# needs: files
# unharmed: watched

import os


class Solution:
    def solve(self, n: int, home: str, watched: str):
        os.link(home + "/notes.txt", watched + "/made")
        return -1
