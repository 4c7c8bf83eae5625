# Uses chance where the answer does not depend on it.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:

import random


class Solution:
    def solve(self, n: int):
        order = list(range(100))
        random.shuffle(order)
        return n + sorted(order)[0]
