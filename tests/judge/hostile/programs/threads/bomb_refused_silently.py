# Goes on starting threads after refusals.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: limits
# unharmed: breached
# threads: yes
# finding: without namespaces the kernel does not count the threads of the administrator, so only memory limits them

import threading, time


class Solution:
    def solve(self, n: int):
        started = 0
        for _ in range(400):
            try:
                threading.Thread(target=time.sleep, args=(8,), daemon=True).start()
                started += 1
            except RuntimeError:
                pass
        if started > 100:
            print("breached")
        return -1
