# Four threads that never end, whose time counts together.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# threads: yes
# limits: cpu=0.3

import threading


class Solution:
    def solve(self, n: int):
        def work():
            while True:
                pass

        for _ in range(4):
            threading.Thread(target=work, daemon=True).start()
        work()
