# Lifts the limit of digits first.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        sys.set_int_max_str_digits(0)
        return 10**10_000
