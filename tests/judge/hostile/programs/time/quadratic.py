# A correct algorithm of the wrong order.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3


class Solution:
    def solve(self, n: int):
        count = 0
        for i in range(40_000):
            for j in range(40_000):
                count += i == j
        return n * (count == 40_000)
