# Lets tracebacks be long and dangerous.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|OLE
# needs:
# unharmed: terminal

import linecache, traceback


class Text(str):
    def __getitem__(self, key):
        return self

    def strip(self, *_):
        return self


linecache.getline = lambda *_, **__: Text("\x1b[2J" * 1_000_000)
traceback.StackSummary.format = lambda self: [Text("\x1b[2J" * 1_000_000)]


class Solution:
    def solve(self, n):
        raise ValueError("long")
