# Raises its own limit first.
# entry: Solution.solve(n: int) -> int
# verdict: MLE|RTE
# needs: limits
# unharmed: breached
# limits: memory=128

import resource


class Solution:
    def solve(self, n: int):
        for name in ("RLIMIT_AS", "RLIMIT_DATA", "RLIMIT_RSS"):
            try:
                resource.setrlimit(getattr(resource, name), (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            except (OSError, ValueError):
                pass
        kept = bytearray(1 << 30)
        print("breached")
        return -len(kept)
