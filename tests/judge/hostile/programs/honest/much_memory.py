# Needs a hundred mebibytes and gives them back.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:
# limits: memory=256 cpu=5


class Solution:
    def solve(self, n: int):
        kept = bytearray(100 << 20)
        return n if len(kept) else 0
