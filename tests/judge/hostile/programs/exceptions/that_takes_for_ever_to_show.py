# Its text is never done.
# entry: Solution.solve(n: int) -> int
# verdict: TLE|RTE
# needs: limits
# unharmed:
# limits: cpu=0.3


class Slow(Exception):
    def __str__(self):
        while True:
            pass


class Solution:
    def solve(self, n):
        raise Slow
