# An iterator that only the first case finds full.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:


numbers = iter([1])


class Solution:
    def solve(self, n):
        return next(numbers)
