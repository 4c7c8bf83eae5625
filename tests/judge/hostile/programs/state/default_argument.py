# Collects in a default argument.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed:


class Solution:
    def solve(self, n, seen=[]):
        seen.append(n)
        return sum(seen)
