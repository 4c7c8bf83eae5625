# Fails before any method is called.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:


LIMIT = 10 // 0


class Solution:
    def solve(self, n):
        return n
