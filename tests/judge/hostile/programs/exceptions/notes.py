# Notes with sequences for the terminal.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed: terminal


class Solution:
    def solve(self, n: int):
        error = ValueError("noted")
        error.add_note("\x1b[2J" * 100_000)
        error.__notes__.append(5)
        raise error
