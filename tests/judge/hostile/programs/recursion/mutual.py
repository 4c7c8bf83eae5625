# Two methods that call each other.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:
# limits: cpu=3 memory=512


class Solution:
    def solve(self, n):
        return self.other(n)

    def other(self, n):
        return self.solve(n)
