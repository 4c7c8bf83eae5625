# The same in the message of an exception.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed: terminal


class Solution:
    def solve(self, n: int):
        raise ValueError("\x1b[2J\x1b]0;owned\x07\r\n\x9b31m\x00")
