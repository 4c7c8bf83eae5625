# Starts two hundred threads where some are allowed.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: limits
# unharmed: breached
# threads: yes

import threading, time


class Solution:
    def solve(self, n: int):
        for _ in range(200):
            threading.Thread(target=time.sleep, args=(8,), daemon=True).start()
        print("breached")
        return -1
