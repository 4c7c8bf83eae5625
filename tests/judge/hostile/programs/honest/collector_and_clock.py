# Switches the collector off, looks at the clock and naps.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:

import gc, time


class Solution:
    def solve(self, n: int):
        gc.disable()
        began = time.perf_counter()
        time.sleep(0.001)
        assert time.perf_counter() > began and time.time() > 0
        return n
