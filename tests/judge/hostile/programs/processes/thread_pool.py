# Work in a pool of threads.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: processes
# unharmed: breached

from concurrent.futures import ThreadPoolExecutor


class Solution:
    def solve(self, n: int):
        with ThreadPoolExecutor(4) as pool:
            total = sum(pool.map(abs, range(4)))
        print("breached")
        return -total
