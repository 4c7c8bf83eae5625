# A thread writes records while the harness does.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|CE
# needs:
# unharmed: terminal
# threads: yes

import os, threading


class Solution:
    def solve(self, n: int):
        def forge():
            while True:
                for fd in (4, 5):
                    try:
                        os.write(fd, b'R\t0\t1\t1\t0\t"\\u001b[2J"\n')
                    except OSError:
                        return

        threading.Thread(target=forge, daemon=True).start()
        return n + 1
