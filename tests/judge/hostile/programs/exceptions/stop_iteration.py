# Raises what ends loops.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        return next(iter(()))
