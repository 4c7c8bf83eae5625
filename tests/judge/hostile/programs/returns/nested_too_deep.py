# An answer that is nested two hundred thousand deep.
# entry: Solution.solve(n: int) -> List[int]
# verdict: RTE|WA|MLE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        nested = []
        for _ in range(200_000):
            nested = [nested]
        return nested
