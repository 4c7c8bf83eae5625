# Takes away the signal that asks for its stack.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3

import faulthandler, signal


class Solution:
    def solve(self, n: int):
        faulthandler.unregister(signal.SIGUSR2)
        faulthandler.disable()
        while True:
            pass
