# The same, with a wrong answer at the last case only.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|TLE
# needs:
# unharmed:
# limits: cpu=0.2

import os


class Solution:
    def solve(self, n: int):
        os._exit = os.abort = lambda *status: None
        return n if n < 3 else 0
