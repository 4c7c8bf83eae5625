# Starts a thread.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: breached

import threading


class Solution:
    def solve(self, n: int):
        seen = []
        thread = threading.Thread(target=seen.append, args=(1,))
        thread.start()
        thread.join()
        print("breached")
        return -1
