# Clears the screen, sets a title, asks for a report and rings.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed: terminal


class Solution:
    def solve(self, n: int):
        print("\x1b[2J\x1b[H\x1b]0;owned\x07\x1b[6n\x1bP$q\x1b\\\x9b31m\x07")
        return -1
