# The same in the answer.
# entry: Solution.solve(n: int) -> str
# verdict: WA
# needs:
# unharmed: terminal


class Solution:
    def solve(self, n: int):
        return "\x1b[2J\x1b]0;owned\x07\r\x9b31m\x00"
