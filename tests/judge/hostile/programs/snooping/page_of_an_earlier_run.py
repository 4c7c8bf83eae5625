# Looks for text of an earlier run in the memory it shares with the runner.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed: breached
# twice: yes

import gc, mmap


class Solution:
    def solve(self, n: int):
        mark = b"left by " + b"an earlier run"
        if n == 1:
            for holder in gc.get_objects():
                for value in [holder, *getattr(holder, "__dict__", {}).values()]:
                    if type(value) is mmap.mmap and mark in value[:]:
                        print("breached")
        print(mark.decode())
        return -1
