# Maps memory past the allocator of Python.
# entry: Solution.solve(n: int) -> int
# verdict: MLE|RTE
# needs: limits
# unharmed: breached
# limits: memory=128

import mmap


class Solution:
    def solve(self, n: int):
        kept = mmap.mmap(-1, 2 << 30)
        for offset in range(0, len(kept), 4096):
            kept[offset] = 1
        print("breached")
        return -1
