# subprocess.run of a program.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: breached

import subprocess


class Solution:
    def solve(self, n: int):
        if subprocess.run(["/bin/true"]).returncode == 0:
            print("breached")
        return -1
