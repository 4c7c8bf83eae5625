# Starts a program where threads are allowed.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: processes
# unharmed: breached
# threads: yes

import os


class Solution:
    def solve(self, n: int):
        if os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)[1] == 0:
            print("breached")
        return -1
