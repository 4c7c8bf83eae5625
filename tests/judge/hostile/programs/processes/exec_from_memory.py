# Becomes a program that is in no file.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: processes
# unharmed: watched

import os


class Solution:
    def solve(self, n: int, watched: str):
        fd = os.memfd_create("hostile")
        os.write(fd, b"#!/bin/sh\n: > '" + watched.encode() + b"/made'\n")
        os.execve(fd, ["hostile"], {})
