# Writes to the descriptors of the standard streams for ever.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3

import os


class Solution:
    def solve(self, n: int):
        while True:
            os.write(1, b"x" * 65536)
            os.write(2, b"x" * 65536)
