# An integer whose texts all show the right answer.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        shown = {name: lambda s, *a: str(n) for name in ("__repr__", "__str__", "__format__")}
        return type("int", (int,), shown | {"__int__": lambda s: n, "__index__": lambda s: n})(0)
