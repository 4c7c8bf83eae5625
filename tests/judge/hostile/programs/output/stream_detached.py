# Takes the text layer off the stream and prints.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        sys.stdout.detach()
        print("after the end")
        return -1
