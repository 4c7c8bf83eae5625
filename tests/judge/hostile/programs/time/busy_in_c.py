# Never ends, inside one C call that looks at no signal.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3

import itertools, collections


class Solution:
    def solve(self, n: int):
        collections.deque(itertools.repeat(0), maxlen=0)
