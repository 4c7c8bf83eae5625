# Groups of groups of exceptions.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        error = ValueError("inner")
        for _ in range(3000):
            error = ExceptionGroup("group", [error])
        raise error
