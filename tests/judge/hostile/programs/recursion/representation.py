# The representation of an object needs itself.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE|TLE
# needs:
# unharmed:
# limits: cpu=10 memory=512


class Endless:
    def __repr__(self):
        return f"<{[self]!r}>"


class Solution:
    def solve(self, n):
        return len(repr(Endless()))
