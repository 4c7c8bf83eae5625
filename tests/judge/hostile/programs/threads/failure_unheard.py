# A thread fails, and nobody hears it.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed:
# threads: yes

import threading


class Solution:
    def solve(self, n: int):
        seen = [-1]
        thread = threading.Thread(target=lambda: seen.append(1 // 0))
        thread.start()
        thread.join()
        return seen[-1]
