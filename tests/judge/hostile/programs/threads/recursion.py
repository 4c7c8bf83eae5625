# A recursion that never ends, in a thread.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE|WA|TLE
# needs:
# unharmed:
# threads: yes
# limits: cpu=2

import threading


class Solution:
    def solve(self, n: int):
        def down(k):
            return down(k + 1) + 1

        thread = threading.Thread(target=down, args=(0,))
        thread.start()
        thread.join()
        return -1
