# A dictionary whose keys all fall into one place.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3


class Solution:
    def solve(self, n: int):
        table = {}
        for i in range(1, 60_000):
            table[i * (2**61 - 1)] = i
        return n * (len(table) > 0)
