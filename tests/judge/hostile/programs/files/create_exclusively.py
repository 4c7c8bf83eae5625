# Creates a file by the system call.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: files
# unharmed: watched

import os


class Solution:
    def solve(self, n: int, watched: str):
        os.open(watched + "/made", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        return -1
