# An answer of fifty million letters.
# entry: Solution.solve(n: int) -> str
# verdict: OLE|MLE
# needs: limits
# unharmed:
# limits: cpu=5 memory=512


class Solution:
    def solve(self, n: int):
        return "x" * 50_000_000
