# Raises the soft limit up to the hard one.
# entry: Solution.solve(n: int) -> int
# verdict: MLE|RTE
# needs: limits
# unharmed: breached
# limits: memory=128

import resource


class Solution:
    def solve(self, n: int):
        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
        kept = bytearray(400 << 20)
        print("breached")
        return -len(kept)
