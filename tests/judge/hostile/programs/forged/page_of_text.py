# Writes text for the terminal straight into that memory.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed: terminal

import gc, mmap, os


class Solution:
    def solve(self, n: int):
        for holder in gc.get_objects():
            for value in [holder, *getattr(holder, "__dict__", {}).values()]:
                if type(value) is mmap.mmap:
                    value[8:16], value[16:24] = bytes(8), (500).to_bytes(8, "little")
                    value[64:564] = b"\x1b[2J\x07\xff\xfe\x9b" * 62 + b"\x1b\x1b\x1b\x1b"
        os._exit(0)
