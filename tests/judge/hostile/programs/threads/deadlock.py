# Two threads that wait for each other.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# threads: yes
# limits: cpu=0.05

import threading


class Solution:
    def solve(self, n: int):
        first, second = threading.Lock(), threading.Lock()
        ready = threading.Barrier(2)
        def take(one, other):
            with one:
                ready.wait()
                with other:
                    pass

        threads = [threading.Thread(target=take, args=pair, daemon=True) for pair in ((first, second), (second, first))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return n
