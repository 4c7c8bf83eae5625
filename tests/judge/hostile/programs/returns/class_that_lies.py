# An object that claims to be an integer.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        return type("Liar", (), {"__class__": int, "__int__": lambda s: n, "__index__": lambda s: n, "__repr__": lambda s: str(n)})()
