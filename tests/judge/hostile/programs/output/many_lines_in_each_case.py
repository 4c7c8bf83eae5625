# Forgot to take its debugging prints out.
# entry: Solution.solve(n: int) -> int
# verdict: OLE|WA
# needs: limits
# unharmed:
# limits: cpu=5


class Solution:
    def solve(self, n: int):
        for i in range(100_000):
            print("looking at", i)
        return n + 1
