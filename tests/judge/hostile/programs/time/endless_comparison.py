# Sorting calls a comparison that never answers.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3


class Never:
    def __lt__(self, other):
        while True:
            pass


class Solution:
    def solve(self, n):
        return sorted([Never(), Never()]) and n
