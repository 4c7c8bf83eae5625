# One array of four gibibytes.
# entry: Solution.solve(n: int) -> int
# verdict: MLE
# needs: limits
# unharmed: breached
# limits: memory=128


class Solution:
    def solve(self, n: int):
        kept = bytearray(4 << 30)
        print("breached")
        return len(kept)
