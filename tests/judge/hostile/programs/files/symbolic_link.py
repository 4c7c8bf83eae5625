# Makes a symbolic link.
# entry: Solution.solve(n: int, home: str, watched: str) -> int
# verdict: RTE
# needs: files
# unharmed: watched

import os


class Solution:
    def solve(self, n: int, home: str, watched: str):
        os.symlink(home + "/.ssh/id_ed25519", watched + "/made")
        return -1
