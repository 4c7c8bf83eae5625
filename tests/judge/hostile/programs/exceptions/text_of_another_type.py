# Its text is no text.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        raise type("E", (Exception,), {"__str__": lambda s: 5})()
