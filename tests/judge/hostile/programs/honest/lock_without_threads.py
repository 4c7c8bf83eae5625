# Uses locks and queues without threads.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:

import queue, threading


class Solution:
    def solve(self, n: int):
        waiting = queue.Queue()
        with threading.Lock():
            waiting.put(n)
        return waiting.get()
