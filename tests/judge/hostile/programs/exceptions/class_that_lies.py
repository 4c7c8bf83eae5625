# An exception that claims to be another one.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        raise type("Liar", (Exception,), {"__class__": property(lambda s: MemoryError)})()
