# One multiplication of numbers that takes minutes.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3


class Solution:
    def solve(self, n: int):
        return 3 ** 10**8 % 10
