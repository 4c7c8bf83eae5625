# Writes into the folder of the standard library.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: files
# unharmed: breached

import os


class Solution:
    def solve(self, n: int):
        path = os.path.join(os.path.dirname(os.__file__), "__pycache__", "hostile-canary.tmp")
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        os.close(fd)
        os.unlink(path)
        print("breached")
        return -1
