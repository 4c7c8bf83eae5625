# Poisons the source that tracebacks quote.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:

import linecache


class Solution:
    def solve(self, n: int):
        for name in list(linecache.cache):
            linecache.cache[name] = (5, None, [5, b"bytes", None] * 10, 5)
        linecache.getline = linecache.getlines = linecache.checkcache = lambda *_: ["\x1b[2J"]
        raise ValueError("poisoned")
