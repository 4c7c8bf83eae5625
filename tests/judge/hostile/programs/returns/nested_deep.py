# An answer that is nested five thousand deep.
# entry: Solution.solve(n: int) -> List[int]
# verdict: RTE|WA
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        nested = []
        for _ in range(5000):
            nested = [nested]
        return nested
