# A thread prints for ever and survives its refusals.
# entry: Solution.solve(n: int) -> int
# verdict: OLE|TLE|WA|RTE
# needs: limits
# unharmed:
# threads: yes
# limits: cpu=0.5

import threading


class Solution:
    def solve(self, n: int):
        def flood():
            while True:
                try:
                    print("x" * 100_000)
                except BaseException:
                    pass

        thread = threading.Thread(target=flood)
        thread.start()
        thread.join()
        return -1
