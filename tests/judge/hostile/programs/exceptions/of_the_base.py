# Raises what `except Exception` does not catch.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        raise type("Base", (BaseException,), {})("through")
