# An answer of ten million numbers.
# entry: Solution.solve(n: int) -> List[int]
# verdict: OLE|MLE
# needs: limits
# unharmed:
# limits: cpu=5 memory=512


class Solution:
    def solve(self, n: int):
        return [1] * 10_000_000
