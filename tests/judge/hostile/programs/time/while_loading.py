# Never ends before any method is called.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3


while True:
    pass


class Solution:
    def solve(self, n):
        return n
