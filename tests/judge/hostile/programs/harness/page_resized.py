# Shrinks the memory that is shared with the runner.
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
                    try:
                        value.resize(4096)
                    except (OSError, SystemError, ValueError):
                        pass
                    try:
                        value.madvise(mmap.MADV_REMOVE)
                    except (OSError, AttributeError, ValueError):
                        pass
        return n + 1
