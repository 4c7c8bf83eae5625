# Prints in an order that is left to chance, and answers wrongly.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed:
# threads: yes

import threading


class Solution:
    def solve(self, n: int):
        order = []
        threads = [threading.Thread(target=order.append, args=(k,)) for k in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return len(order) + n
