# Raises an interrupt while the answer is read.
# entry: Solution.solve(n: int) -> List[int]
# verdict: RTE
# needs:
# unharmed:


class Interrupting:
    def __iter__(self):
        raise KeyboardInterrupt


class Solution:
    def solve(self, n):
        return Interrupting()
