# Never ends.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3


class Solution:
    def solve(self, n: int):
        while True:
            pass
