# Closes the stream and prints.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        sys.stdout.close()
        print("after the end")
        return n
