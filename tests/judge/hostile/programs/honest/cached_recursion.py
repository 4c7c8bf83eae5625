# A memo in a deep recursion.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:
# limits: cpu=5 memory=512
# cases: [[{"n": 20000}, 20000]]

from functools import lru_cache


class Solution:
    def solve(self, n: int):
        @lru_cache(None)
        def depth(k):
            return 1 + depth(k - 1) if k else 0

        return depth(n)
