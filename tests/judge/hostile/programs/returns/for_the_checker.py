# Answers a problem with a checker by something that is equal to everything.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:
# comparison: checker


class Solution:
    def solve(self, n: int):
        return type("Same", (int,), {"__eq__": lambda s, o: True, "__hash__": lambda s: 0})(0)
