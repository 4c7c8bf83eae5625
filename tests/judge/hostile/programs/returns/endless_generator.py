# A generator that never ends.
# entry: Solution.solve(n: int) -> List[int]
# verdict: MLE|TLE|OLE|RTE
# needs: limits
# unharmed:
# limits: cpu=2 memory=64

import itertools


class Solution:
    def solve(self, n: int):
        return itertools.count()
