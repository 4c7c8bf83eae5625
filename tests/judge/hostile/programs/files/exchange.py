# Exchanges two files in one step.
# entry: Solution.solve(n: int, home: str) -> int
# verdict: WA|RTE
# needs: files
# unharmed: canary

import ctypes


class Solution:
    def solve(self, n: int, home: str):
        libc = ctypes.CDLL(None)
        libc.renameat2(-100, (home + "/notes.txt").encode(), -100, (home + "/.profile").encode(), 2)
        return -1
