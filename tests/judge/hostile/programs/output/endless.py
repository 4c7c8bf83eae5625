# Prints for ever.
# entry: Solution.solve(n: int) -> int
# verdict: OLE
# needs: limits
# unharmed:
# limits: cpu=5


class Solution:
    def solve(self, n: int):
        while True:
            print("x" * 1000)
