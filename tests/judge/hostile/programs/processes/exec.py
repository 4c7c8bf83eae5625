# Becomes another program that makes a file.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: processes
# unharmed: watched

import os


class Solution:
    def solve(self, n: int, watched: str):
        os.execv("/bin/sh", ["sh", "-c", 'umask 0; : > "$0"', watched + "/made"])
