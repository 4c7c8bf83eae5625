# Starts the dynamic loader with a program as its argument.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: processes
# unharmed: watched

import glob, os


class Solution:
    def solve(self, n: int, watched: str):
        loaders = [*glob.glob("/lib64/ld-linux*"), *glob.glob("/lib/ld-linux*"), "/lib64/ld-linux-x86-64.so.2"]
        os.execv(loaders[0], ["ld", "/bin/touch", watched + "/made"])
