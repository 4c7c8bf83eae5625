# Lists all subsets.
# entry: Solution.solve(n: int) -> int
# verdict: MLE|TLE
# needs: limits
# unharmed:
# limits: memory=64 cpu=1

import itertools


class Solution:
    def solve(self, n: int):
        items = range(30)
        return len([c for k in range(31) for c in itertools.combinations(items, k)])
