# os.system, which hides why it failed.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: processes
# unharmed: breached

import os


class Solution:
    def solve(self, n: int):
        if os.system("exit 0") == 0:
            print("breached")
        return -1
