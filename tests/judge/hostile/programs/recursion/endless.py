# Calls itself for ever.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:
# limits: cpu=3 memory=512


class Solution:
    def solve(self, n: int):
        return self.solve(n + 1)
