# Collects in a list that belongs to the class.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed:


class Solution:
    seen = []

    def solve(self, n):
        self.seen.append(n)
        return len(self.seen) * n
