# posix_spawn of a program.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: breached

import os


class Solution:
    def solve(self, n: int):
        pid = os.posix_spawn("/bin/true", ["true"], {})
        if os.waitpid(pid, 0)[1] == 0:
            print("breached")
        return -1
