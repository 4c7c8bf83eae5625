# Starts fifty threads that stay.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: breached

import threading, time


class Solution:
    def solve(self, n: int):
        for _ in range(50):
            threading.Thread(target=time.sleep, args=(8,), daemon=True).start()
        print("breached")
        return -1
