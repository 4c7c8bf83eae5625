# Waits for a lock that it holds itself.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.05

import threading


class Solution:
    def solve(self, n: int):
        lock = threading.Lock()
        lock.acquire()
        lock.acquire()
        return n
