# Registers every class as iterable.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import collections.abc, typing


class Solution:
    def solve(self, n: int):
        collections.abc.Iterable.register(object)
        collections.abc.Iterable.__instancecheck__ = lambda *_: 1 / 0
        return self
