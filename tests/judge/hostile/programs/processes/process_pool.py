# Work in a pool of processes.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: breached

from concurrent.futures import ProcessPoolExecutor


class Solution:
    def solve(self, n: int):
        with ProcessPoolExecutor(2) as pool:
            total = pool.submit(abs, -1).result()
        print("breached")
        return -total
