# Closes the memory that is shared with the runner.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import gc, mmap


class Solution:
    def solve(self, n: int):
        for holder in gc.get_objects():
            for value in [holder, *getattr(holder, "__dict__", {}).values()]:
                if type(value) is mmap.mmap:
                    value.close()
        return n + 1
