# Forks out of a thread.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: processes
# unharmed: breached
# threads: yes

import os, threading


class Solution:
    def solve(self, n: int):
        seen = []
        def work():
            pid = os.fork()
            if pid == 0:
                os._exit(0)
            os.waitpid(pid, 0)
            seen.append(pid)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        if seen:
            print("breached")
        return -1
