# Its text cannot be made.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        raise type("E", (Exception,), {"__str__": lambda s: 1 / 0, "__repr__": lambda s: 1 / 0})()
