# Looking up an attribute looks it up again.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:
# limits: cpu=3 memory=512


class Solution:
    def __getattr__(self, name):
        return getattr(self, name + "x"[:0])

    def solve(self, n):
        return self.missing
