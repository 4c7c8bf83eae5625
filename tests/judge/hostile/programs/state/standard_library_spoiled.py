# Spoils a function of the standard library for later cases.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import heapq, bisect


class Solution:
    def solve(self, n: int):
        if n == 2:
            heapq.heappop = lambda heap: -1
            bisect.bisect_left = None
        heap = [n]
        return heapq.heappop(heap)
