# A thread ends the process a moment later.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:
# threads: yes

import os, threading, time


class Solution:
    def solve(self, n: int):
        def leave():
            time.sleep(0.002)
            os._exit(0)

        threading.Thread(target=leave, daemon=True).start()
        return n + 1 if n == 3 else n
