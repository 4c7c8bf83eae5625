# Three threads that take turns.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:
# threads: yes

import threading


class Solution:
    def solve(self, n: int):
        gates = [threading.Semaphore(int(k == 0)) for k in range(3)]
        order = []
        def turn(k):
            with gates[k]:
                order.append(k)
            if k < 2:
                gates[k + 1].release()

        threads = [threading.Thread(target=turn, args=(k,)) for k in (2, 0, 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return n if order == [0, 1, 2] else -1
