# A thread works while the main one waits for it.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# threads: yes
# limits: cpu=0.3

import threading


class Solution:
    def solve(self, n: int):
        def work():
            while True:
                pass

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        return n
