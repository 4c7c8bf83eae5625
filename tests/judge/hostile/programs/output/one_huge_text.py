# Prints a hundred million letters at once.
# entry: Solution.solve(n: int) -> int
# verdict: OLE|MLE
# needs: limits
# unharmed:
# limits: cpu=5 memory=512


class Solution:
    def solve(self, n: int):
        print("x" * 100_000_000)
        return n
