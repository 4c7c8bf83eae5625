# Fills the memory it shares with its runner with nonsense.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:

import gc, mmap


class Solution:
    def solve(self, n: int):
        def pages():
            for holder in gc.get_objects():
                for value in [holder, *getattr(holder, "__dict__", {}).values()]:
                    if type(value) is mmap.mmap:
                        yield value

        for page in list(pages()):
            for offset in range(0, 64, 8):
                page[offset : offset + 8] = b"\xff" * 8
        return 0
