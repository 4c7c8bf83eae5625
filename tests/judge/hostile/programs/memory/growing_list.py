# A list that never stops growing.
# entry: Solution.solve(n: int) -> int
# verdict: MLE
# needs: limits
# unharmed: breached
# limits: memory=128


class Solution:
    def solve(self, n: int):
        kept = []
        while len(kept) < 512:
            kept.append(bytearray(8 << 20))
        print("breached")
        return n
