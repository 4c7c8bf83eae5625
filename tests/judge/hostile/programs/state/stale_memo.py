# Remembers answers of another case.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed:

from functools import lru_cache

limit = 0


@lru_cache(None)
def up_to_limit(k):
    return limit


class Solution:
    def solve(self, n):
        global limit
        limit = n
        return up_to_limit(0)
