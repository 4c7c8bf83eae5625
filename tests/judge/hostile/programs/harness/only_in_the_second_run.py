# Behaves when it is run alone, and not in a batch.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:


seen = []


class Solution:
    def solve(self, n):
        seen.append(n)
        return n if len(seen) < 3 else -1
