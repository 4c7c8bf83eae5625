# Uses exceptions for its own ends.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        try:
            [][n]
        except IndexError:
            pass
        try:
            raise SystemExit
        except SystemExit:
            return n
