# A memo over a recursion that never ends.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE
# needs:
# unharmed:
# limits: cpu=5 memory=512

import functools


class Solution:
    def solve(self, n: int):
        @functools.lru_cache(None)
        def down(k):
            return down(k + 1)

        return down(n)
