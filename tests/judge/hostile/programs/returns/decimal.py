# Returns a decimal.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

from decimal import Decimal


class Solution:
    def solve(self, n: int):
        return Decimal(n)
