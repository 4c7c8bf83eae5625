# Raises and loops whenever the collector runs.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import gc


class Solution:
    def solve(self, n: int):
        def called(phase, info):
            raise RuntimeError("collected")

        gc.callbacks.append(called)
        gc.set_threshold(1)
        return n + 1
