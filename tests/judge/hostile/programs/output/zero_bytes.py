# Prints zero bytes and what is no UTF-8.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        print("\0" * 100)
        sys.stdout.buffer.write(b"\xff\xfe\x80" * 100)
        return -1
