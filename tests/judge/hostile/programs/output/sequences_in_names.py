# The same in the name of an exception class.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed: terminal


class Solution:
    def solve(self, n: int):
        raise type("\x1b[2J\x1b]0;owned\x07", (Exception,), {"__module__": "\x1b[5m"})("\x1b[6n")
