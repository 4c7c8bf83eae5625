# Leaves a thread waiting, as programs with a mistake do that others accept.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:
# threads: yes

import threading


class Solution:
    def solve(self, n: int):
        threading.Thread(target=threading.Event().wait, daemon=True).start()
        return n
