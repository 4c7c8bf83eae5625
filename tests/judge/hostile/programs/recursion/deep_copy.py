# Copies a structure that is nested too deeply.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE
# needs:
# unharmed:
# limits: cpu=5 memory=512

import copy


class Solution:
    def solve(self, n: int):
        nested = []
        for _ in range(400_000):
            nested = [nested]
        return len(copy.deepcopy(nested)) - 2
