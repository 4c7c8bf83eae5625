# Raises MemoryError though there is enough.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        raise MemoryError
