# Threads with stacks of a gibibyte.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE|WA
# needs: limits
# unharmed: breached
# threads: yes
# limits: memory=128

import threading, time


class Solution:
    def solve(self, n: int):
        threading.stack_size(1 << 30)
        for _ in range(3):
            threading.Thread(target=time.sleep, args=(8,), daemon=True).start()
        print("breached")
        return -1
