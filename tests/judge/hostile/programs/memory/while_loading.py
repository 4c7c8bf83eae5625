# A table that is too large, made before any method is called.
# entry: Solution.solve(n: int) -> int
# verdict: MLE
# needs: limits
# unharmed:
# limits: memory=128


TABLE = [0] * (1 << 29)


class Solution:
    def solve(self, n):
        return n
