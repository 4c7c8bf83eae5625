# A pool of threads.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:
# threads: yes

from concurrent.futures import ThreadPoolExecutor


class Solution:
    def solve(self, n: int):
        with ThreadPoolExecutor(4) as pool:
            return n + sum(pool.map(abs, [0, 0, 0]))
