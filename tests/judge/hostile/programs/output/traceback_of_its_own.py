# Raises with a chain of a thousand causes.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        error = None
        for i in range(1000):
            made = ValueError("cause " * 50 + str(i))
            made.__cause__ = error
            error = made
        raise error
