# posix_spawn of a program that is not there: the fork under it is what counts.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: processes
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        try:
            os.posix_spawn("/nonexistent/program", ["program"], {})
        except FileNotFoundError:
            print("reached")
        return -1
