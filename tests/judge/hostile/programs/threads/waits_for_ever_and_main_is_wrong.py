# A thread that is never joined, and a wrong answer.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs: limits
# unharmed:
# threads: yes

import threading


class Solution:
    def solve(self, n: int):
        threading.Thread(target=threading.Event().wait).start()
        return -1
