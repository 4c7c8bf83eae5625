# Answers rightly, then loops while the object dies.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3


class Solution:
    def solve(self, n):
        return n

    def __del__(self):
        while True:
            pass
