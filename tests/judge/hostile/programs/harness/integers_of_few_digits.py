# Allows only short numbers from here on.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import sys


class Solution:
    def solve(self, n: int):
        sys.set_int_max_str_digits(640)
        return 10**700
