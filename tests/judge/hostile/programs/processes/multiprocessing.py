# A process of the multiprocessing module.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: breached

import multiprocessing, time


class Solution:
    def solve(self, n: int):
        process = multiprocessing.get_context("fork").Process(target=abs, args=(1,))
        process.start()
        process.join()
        print("breached")
        return -1
